import { launchBrowser } from "@event-content/tooling/browser";
import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
import { type HostFile, type HostServer, serveHost } from "./host-server.ts";
import { type Heard, watchPage } from "./watch-page.ts";

export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

/** Styles of a page that knows nothing of the elements. */
const HOST_CSS = "* { color: red; margin: 40px !important; list-style: square } h2 { font-size: 90px }";

export interface HostOptions extends BrowserContextOptions {
  /** What is behind the paths of the host, beside `/host.css` and what the package publishes. */
  readonly files?: Readonly<Record<string, HostFile>>;
  /** The script of the page; "" for none. Default `/embed.js`. */
  readonly script?: string;
  readonly lang?: string;
  readonly head?: string;
  readonly css?: string;
  /** "" for none. */
  readonly policy?: string;
  /** Runs before anything of the page does. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Default: until nothing is asked for any more. */
  readonly until?: "quiet" | "commit" | "load";
}

/** A page of the host, and what was seen on it. */
export interface HostPage {
  readonly page: Page;
  /** Uncaught errors, and errors in the console but for files that did not come. */
  readonly errors: string[];
  /** What else the developer reads in the console. */
  readonly messages: string[];
  readonly requests: string[];
  /** Events of the elements, oldest first. */
  readonly heard: () => Promise<readonly Heard[]>;
  /** What the policy kept from happening. */
  readonly violations: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface Host extends Omit<HostServer, "close"> {
  readonly browser: Browser;
  readonly open: (body: string, options?: HostOptions) => Promise<HostPage>;
  readonly close: () => Promise<void>;
}

/** A browser, and a foreign web site with a strict policy that embeds the elements. */
export async function startHost(): Promise<Host> {
  const [browser, server] = await Promise.all([launchBrowser(), serveHost()]);
  const { close } = server;
  return Object.assign(server, {
    browser,
    open: (body: string, options: HostOptions = {}) => openPage(browser, server, body, options),
    close: async () => {
      await browser.close();
      await close();
    },
  });
}

async function openPage(
  browser: Browser,
  server: HostServer,
  body: string,
  options: HostOptions,
): Promise<HostPage> {
  const {
    files = {},
    script = "/embed.js",
    lang = "en",
    head = "",
    css = HOST_CSS,
    policy = POLICY,
  } = options;
  const tag = script && `<script type="module" src="${script}"></script>`;
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="/icon.css"><link rel="stylesheet" href="/host.css">${head}${tag}</head><body>${body}</body></html>`;
  server.files = {
    "/": (_, response) => {
      if (policy) response.setHeader("content-security-policy", policy);
      response.end(html);
    },
    "/host.css": css,
    "/icon.css": "",
    ...files,
  };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const seen = { errors: [] as string[], messages: [] as string[], requests: [] as string[] };
  page.on("pageerror", (error) => seen.errors.push(error.message));
  page.on("console", (message) => {
    if (message.text().startsWith("Failed to load resource")) return;
    (message.type() === "error" ? seen.errors : seen.messages).push(message.text());
  });
  page.on("request", (request) => seen.requests.push(request.url()));
  const quiet = untilQuiet(page);
  const watched = await watchPage(page);
  await options.prepare?.(page);
  const { until = "quiet" } = options;
  await page.goto(`${server.url}/`, { waitUntil: until === "quiet" ? "load" : until });
  if (until === "quiet") await quiet();
  return { page, ...seen, ...watched, close: () => context.close() };
}

/** Milliseconds without a request after which nothing more is expected. */
const QUIET = 100;

/** Playwright's own `networkidle` waits for half a second, on every page. */
function untilQuiet(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = 0;
  const ended = (request: Request): void => {
    open.delete(request);
    last = performance.now();
  };
  page.on("request", (request) => open.add(request));
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);
  return async () => {
    while (open.size > 0 || performance.now() - last < QUIET) {
      await new Promise((resolve) => setTimeout(resolve, QUIET / 4));
    }
  };
}
