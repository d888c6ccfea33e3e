import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface OpenPage {
  readonly page: Page;
  /** Uncaught errors, console errors (CSP violations too) and failed requests, in order; a request the page itself gave up has not failed. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export interface OpenPageOptions extends BrowserContextOptions {
  /** Runs before the page is loaded: routes, a frozen clock. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens an address in a context of its own, and collects what goes wrong there. */
export async function openPage(
  browser: Browser,
  url: string,
  options: OpenPageOptions = {},
): Promise<OpenPage> {
  const { prepare, ...contextOptions } = options;
  const context = await browser.newContext(contextOptions);
  await context.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== "net::ERR_ABORTED") errors.push(`${request.url()}: ${reason}`);
  });
  await prepare?.(page);
  await page.goto(url, { waitUntil: "load" });
  return { page, errors, close: () => context.close() };
}
