import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";

/** What is behind a path: a text, or whatever a host does with a request. */
export type HostFile = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface HostServer {
  /** The same server under two names, so that each is foreign to the other. */
  readonly url: string;
  readonly foreignUrl: string;
  /** Replaced by each test. */
  files: Readonly<Record<string, HostFile>>;
  /** Paths of requests whose reader went away before the answer was whole. */
  readonly abandoned: string[];
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};
const dist = new URL("../dist/", import.meta.url);

/** A web server of a host: its own files, and the scripts as they are published. */
export async function serveHost(): Promise<HostServer> {
  const abandoned: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    response.on("close", () => void (response.writableFinished || abandoned.push(pathname)));
    response.setHeader("cache-control", "no-store");
    response.setHeader("content-type", TYPES[extname(pathname)] ?? "text/html; charset=utf-8");
    const file = host.files[pathname] ?? published(pathname);
    if (typeof file === "function") file(request, response);
    else if (file === undefined) response.writeHead(404).end();
    else response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const host: HostServer = {
    url: `http://127.0.0.1:${port}`,
    foreignUrl: `http://localhost:${port}`,
    files: {},
    abandoned,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return host;
}

const read = new Map<string, string | undefined>();

function published(path: string): string | undefined {
  if (!read.has(path)) read.set(path, readPublished(path));
  return read.get(path);
}

function readPublished(path: string): string | undefined {
  try {
    return path === "/style.css"
      ? readFileSync(new URL(import.meta.resolve("@event-content/renderer/style.css")), "utf8")
      : readFileSync(new URL(`.${path}`, dist), "utf8");
  } catch {
    return undefined;
  }
}
