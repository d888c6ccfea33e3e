import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkAccessibility } from "../judges/index.ts";
import { launchBrowser } from "./launch-browser.ts";
import { openPage } from "./open-page.ts";
import { type ServedFolder, serveFolder } from "./serve-folder.ts";

const POLICY = "default-src 'self'; require-trusted-types-for 'script'";
const document = (body: string) =>
  `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${body}</main>`;

let folder: string;
let site: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "open-page-"));
  await writeFile(path.join(folder, "good.html"), document("<p>Fine.</p>"));
  await writeFile(
    path.join(folder, "bad.html"),
    document('<img src="data:,"><script>throw new Error("x")</script>'),
  );
  site = await serveFolder(folder, { headers: { "content-security-policy": POLICY } });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

test("a good page has neither errors nor violations, under a strict policy", async () => {
  const { page, errors, close } = await openPage(browser, `${site.url}/good.html`);
  expect(await checkAccessibility(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test("a bad page has both", async () => {
  const { page, errors, close } = await openPage(browser, `${site.url}/bad.html`);
  const violations = await checkAccessibility(page);
  expect(violations.map(({ rule }) => rule)).toEqual(["image-alt"]);
  expect(errors.join("\n")).toContain("Content Security Policy");
  await close();
});

test("a request that fails is an error, and one that the page gives up is none", async () => {
  const { page, errors, close } = await openPage(browser, `${site.url}/good.html`, {
    prepare: async (opened) => {
      await opened.route("**/never.css", () => {});
      await opened.route("**/fails.css", (route) => route.abort("connectionreset"));
    },
  });
  await page.evaluate(async () => {
    const controller = new AbortController();
    const givenUp = fetch("/never.css", { signal: controller.signal }).catch(() => {});
    controller.abort();
    await givenUp;
    await fetch("/fails.css").catch(() => {});
  });
  await expect.poll(() => errors.join("\n")).toContain("/fails.css: net::ERR_CONNECTION_RESET");
  expect(errors.join("\n")).not.toContain("never.css");
  await close();
});

test("a violation within a shadow root is found", async () => {
  const prepare = async (page: Page) => {
    await page.route("**/shadow.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: document('<div><template shadowrootmode="open"><a href="/"></a></template></div>'),
      }),
    );
  };
  const { page, close } = await openPage(browser, `${site.url}/shadow.html`, { prepare });
  expect((await checkAccessibility(page)).map(({ rule }) => rule)).toEqual(["link-name"]);
  await close();
});

test("the server answers 404 for what is not there", async () => {
  expect((await fetch(`${site.url}/none.html`)).status).toBe(404);
});
