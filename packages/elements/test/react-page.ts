import { fileURLToPath } from "node:url";
import type { ItemInput } from "@event-content/schema";
import { bundleScript } from "@event-content/tooling/docs";
import type { Browser, Page } from "playwright-core";
import type * as React from "react";
import type { flushSync } from "react-dom";
import type { createRoot, hydrateRoot } from "react-dom/client";
import type * as components from "../src/react/index.ts";

/** What a test finds on the page. */
export interface ReactWindow {
  readonly h: typeof React.createElement;
  readonly StrictMode: typeof React.StrictMode;
  readonly createRoot: typeof createRoot;
  readonly hydrateRoot: typeof hydrateRoot;
  readonly flushSync: typeof flushSync;
  readonly components: typeof components;
  told: string[];
}

const APP = `
import { createElement as h, StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import * as components from "@event-content/elements/react";
Object.assign(window, { h, StrictMode, flushSync, createRoot, hydrateRoot, components, told: [] });
`;

let script: Promise<string> | undefined;

/** A page with React, the components of the package and the elements they define, and what its console complained of. */
export async function openReactPage(
  browser: Browser,
  items: readonly ItemInput[],
  body: string = "",
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const folder = fileURLToPath(new URL("..", import.meta.url));
  script ??= bundleScript({ line: 0, language: "js", words: [], code: APP }, folder);
  const bundle = await script;
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => /error|warning/.test(message.type()) && complaints.push(message.text()));
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/app.js") return route.fulfill({ contentType: "text/javascript", body: bundle });
    if (pathname === "/items.json") return route.fulfill({ json: items });
    const html = `<!doctype html><html lang="en"><title>Host</title><main>${body}</main><script src="/app.js"></script>`;
    return pathname === "/"
      ? route.fulfill({ contentType: "text/html", body: html })
      : route.fulfill({ body: "" });
  });
  await page.goto("http://host.test/");
  return { page, complaints };
}
