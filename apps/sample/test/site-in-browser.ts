import { fileURLToPath } from "node:url";
import { launchBrowser, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));

/** The site as it was built, on a port of its own, and a browser: there from the first test of a suite to its last. */
export interface SiteInBrowser {
  readonly url: string;
  readonly browser: Browser;
}

export function siteInBrowser(): SiteInBrowser {
  let site: ServedFolder | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    site = await serveFolder(DIST);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get url() {
      return (site as ServedFolder).url;
    },
    get browser() {
      return browser as Browser;
    },
  };
}
