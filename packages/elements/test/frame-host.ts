import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";

const file = (name: string): string => readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8");
/** The scripts as they are published, by their path. */
export const scripts: Readonly<Record<string, string>> = {
  "/frame.js": file("frame.js"),
  "/frame-child.js": file("frame-child.js"),
};
const TRUSTED = "require-trusted-types-for 'script'";
const HOST_POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; frame-src https://archive.test https://foreign.test; ${TRUSTED}`;
const FRAME_POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; ${TRUSTED}`;
const STYLE = "html, body { margin: 0 } #tall { height: 333px } iframe { border: 0 }";
const FRAMED =
  '<!doctype html><html lang="en"><title>A talk</title><link rel="stylesheet" href="/style.css">';

export interface FrameHost {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** A page on host.test with frames of archive.test and foreign.test, each with the policy that the guide names. */
export async function openFrameHost(
  browser: Browser,
  body: string,
  script: "defer" | "late" = "defer",
): Promise<FrameHost> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const tag = script === "defer" ? '<script src="/frame.js" defer></script>' : "";
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener("message", ({ data }) => data?.message && heard.push(data));
  });
  await page.route("**/*", (route) => {
    const { host, pathname } = new URL(route.request().url());
    const code = scripts[pathname];
    if (code !== undefined) return route.fulfill({ contentType: "text/javascript", body: code });
    if (pathname === "/style.css") return route.fulfill({ contentType: "text/css", body: STYLE });
    const child = host === "archive.test" ? '<script src="/frame-child.js" defer></script>' : "";
    const html =
      host === "host.test"
        ? `<!doctype html><html lang="en"><title>Host</title>${tag}<body>${body}`
        : `${FRAMED}${child}<body><div id="tall"></div>`;
    const policy = host === "host.test" ? HOST_POLICY : FRAME_POLICY;
    return route.fulfill({
      contentType: "text/html",
      body: html,
      headers: { "content-security-policy": policy },
    });
  });
  await page.goto("https://host.test/");
  return { page, errors };
}
