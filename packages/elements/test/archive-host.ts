import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "@event-content/tooling/browser";
import type { Browser, BrowserContextOptions, Page, Route } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { archiveItems } from "./archive-items.ts";
import { listen, settled } from "./heard.ts";

const embed = readFileSync(new URL("../dist/embed.js", import.meta.url), "utf8");
const styles = new URL(import.meta.resolve("@event-content/renderer/style.css"));

/** The policy of issue 5: nothing but what the host serves itself, and Trusted Types. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

export interface Answered {
  readonly status?: number;
  readonly body: string;
}

export interface ArchiveHostOptions extends BrowserContextOptions {
  /** What the host answers, by path; what is no function is sent as JSON. Default: `/items.json`. */
  readonly files?: Readonly<Record<string, unknown | (() => Answered | Promise<Answered>)>>;
  /** A folder that is served under `/bundle/`. */
  readonly bundle?: string;
  /** CSS of the host. */
  readonly css?: string;
  readonly lang?: string;
  readonly script?: boolean;
  /** Where the page is opened. Default `/`. */
  readonly path?: string;
  /** Whether to wait until an element has something to show, or failed. Default true. */
  readonly ready?: boolean;
}

export interface ArchiveHost {
  readonly page: Page;
  /** Uncaught errors and console errors, those of the policy too. */
  readonly errors: readonly string[];
  readonly requests: readonly string[];
  /** Opens another address of the host, and waits for the elements. */
  readonly go: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What stands in the page, or what the server writes for an address. */
type Body = string | ((url: URL) => string);

/** A page of another site with archives on it, answered from memory under a strict policy. */
export async function openArchiveHost(
  browser: Browser,
  body: Body,
  options: ArchiveHostOptions = {},
): Promise<ArchiveHost> {
  const {
    files = { "/items.json": archiveItems },
    bundle,
    css,
    lang,
    script = true,
    path = "/",
    ready = true,
    ...more
  } = options;
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, ...more });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !text.startsWith("Failed to load resource")) errors.push(text);
  });
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    requests.push(url.href);
    if (await fromFiles(route, url, files, bundle)) return;
    await fromHost(route, url, body, { css, lang, script });
  });
  await page.addInitScript(listen);
  const go = async (to: string): Promise<void> => {
    await page.goto(`https://host.test${to}`);
    if (script && ready) await settled(page);
  };
  await go(path);
  return { page, errors, requests, go, close: () => context.close() };
}

async function fromFiles(
  route: Route,
  { pathname }: URL,
  files: NonNullable<ArchiveHostOptions["files"]>,
  bundle: string | undefined,
): Promise<boolean> {
  const file = bundle && pathname.startsWith("/bundle/") ? join(bundle, pathname.slice(8)) : undefined;
  if (file) {
    const found = existsSync(file);
    await route.fulfill(found ? { body: readFileSync(file) } : { status: 404, body: "" });
    return true;
  }
  if (!Object.hasOwn(files, pathname)) return false;
  const given = files[pathname];
  const answer = typeof given === "function" ? await given() : { body: JSON.stringify(given) };
  await route.fulfill({ contentType: "application/json", ...answer });
  return true;
}

async function fromHost(
  route: Route,
  url: URL,
  body: Body,
  { css = "", lang = "en", script = true }: ArchiveHostOptions,
): Promise<void> {
  const style = /^\/style\.css$/.test(url.pathname) ? readFileSync(styles, "utf8") : css;
  if (url.pathname === "/embed.js")
    return route.fulfill({ contentType: "text/javascript; charset=utf-8", body: embed });
  if (url.pathname.endsWith(".css")) return route.fulfill({ contentType: "text/css", body: style });
  if (/\.\w+$/.test(url.pathname)) return route.fulfill({ status: 404, body: "" });
  const inside =
    typeof body === "function"
      ? body(url)
      : url.pathname === "/"
        ? body
        : `<h1>${url.pathname.slice(1)}</h1>`;
  const html = `<!doctype html><html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Host</title><link rel="stylesheet" href="/host.css">${script ? '<script type="module" src="/embed.js"></script>' : ""}</head><body><main>${inside}</main></body></html>`;
  return route.fulfill({
    contentType: "text/html; charset=utf-8",
    headers: { "content-security-policy": POLICY },
    body: html,
  });
}

/** A browser for the tests of a file. */
export function testBrowser(options?: { readonly launch?: () => Promise<Browser> }): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await (options?.launch ?? launchBrowser)();
  });
  afterAll(() => browser?.close());
  return () => browser as Browser;
}

/** The titles of the rows that an element shows. */
export function titlesIn(page: Page, element = "event-archive"): Promise<string[]> {
  return page.locator(`${element} >> [part='results'] .ec-card > :is(h2, h3, h4)`).allInnerTexts();
}

/** What an element says of how much there is. */
export function totalIn(page: Page, element = "event-archive"): Promise<string> {
  return page.locator(`${element} >> [part='summary'] [role='status']`).innerText();
}
