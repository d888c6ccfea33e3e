import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { mediaType } from "./media-type.ts";

/** Answers with the files of a folder as they are now; nothing is kept in a cache without asking again. */
export function staticHandler(folder: string): RequestListener {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders(response, pathname) {
      const type = mediaType(pathname);
      if (type) response.setHeader("Content-Type", type);
    },
  });
  return (request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-cache");
    // Elements on other sites read the archive from here.
    response.setHeader("Access-Control-Allow-Origin", "*");
    // sirv listens for no errors of the file it sends, and a file may go away while a site is built again.
    response.on("pipe", (source) => source.on("error", () => response.destroy()));
    answer(folder, files, request, response).catch(() => response.destroy());
  };
}

async function answer(
  folder: string,
  files: ReturnType<typeof sirv>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return plain(response, 405, "Only GET and HEAD are answered here.");
  }
  const pathname = pathnameOf(request);
  if (pathname === undefined || isHidden(pathname)) return notFound(folder, response);
  if (await isFolderWithPage(folder, pathname)) {
    const { search } = new URL(request.url ?? "", "http://localhost");
    response.setHeader("Location", `${encodeURI(pathname)}/${search}`);
    return plain(response, 301, "Moved.");
  }
  keepPlainRange(request);
  files(request, response, () => notFound(folder, response, pathname));
}

/** The decoded path, undefined where it is malformed. Leading slashes are one, so that no redirect leaves the host. */
function pathnameOf(request: IncomingMessage): string | undefined {
  request.url = (request.url ?? "/").replace(/^[/\\]+/, "/");
  try {
    const pathname = decodeURI(new URL(request.url, "http://localhost").pathname);
    return pathname.includes("\0") ? undefined : pathname;
  } catch {
    return undefined;
  }
}

function isHidden(pathname: string): boolean {
  return pathname.split(/[/\\]/).some((step) => step.startsWith(".") && step !== ".well-known");
}

/** `/news` is answered from `/news/index.html` at `/news/`, or its relative links would break. */
async function isFolderWithPage(folder: string, pathname: string): Promise<boolean> {
  if (pathname.endsWith("/")) return false;
  const path = join(folder, pathname);
  return (
    (await stat(`${path}.html`).catch(() => undefined)) === undefined && isFile(join(path, "index.html"))
  );
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/** sirv answers other ranges wrongly, and one that ends before it starts stops the process. RFC 9110, section 14.2 allows to ignore them. */
function keepPlainRange(request: IncomingMessage): void {
  const found = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(request.headers.range ?? "");
  if (found && (found[2] === undefined || Number(found[1]) <= Number(found[2]))) return;
  delete request.headers.range;
}

/** An archive within a site has a page of its own for what is not there: the nearest above the address answers. */
async function notFound(folder: string, response: ServerResponse, pathname = "/"): Promise<void> {
  const steps = pathname.split(/[/\\]/, 16).filter((step) => step && step !== "..");
  let page: Buffer | undefined;
  for (let depth = steps.length; depth >= 0 && !page; depth--)
    page = await readFile(join(folder, ...steps.slice(0, depth), "404.html")).catch(() => undefined);
  if (!page) return plain(response, 404, "There is no such page.");
  response.statusCode = 404;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(page);
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(`${text}\n`);
}
