import { join } from "node:path";
import { launchBrowser, openPage, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { archiveContent } from "../../test/archive-content.ts";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";
import { datedEvent } from "../../test/sample-items.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

let browser: Browser;
let site: ServedFolder;
let remove: () => void;

beforeAll(async () => {
  const wanted = { ...datedEvent, id: "wanted", title: "Nineteen zithers" };
  const folder = folderOf({ ...archiveContent, "content/wanted.json": wanted }, (done) => {
    remove = done;
  });
  await runCli(["build", "content", "--out", "public", "--base-url", "http://localhost/"], { cwd: folder });
  browser = await launchBrowser();
  site = await serveFolder(join(folder, "public"), { headers: { "Content-Security-Policy": POLICY } });
});
afterAll(async () => {
  await browser.close();
  await site.close();
  remove();
});

it("what is typed on the page for what is not there is answered by the site itself, under a strict policy", async () => {
  const { page, errors, close } = await openPage(browser, new URL("404.html", site.url).href);
  await page.locator("input[type=search]").fill("zithers");
  await page.locator("form button").click();
  await page.locator("event-archive >> .ec-card").first().waitFor();
  expect(await page.locator("event-archive >> .ec-card :is(h2, h3)").allTextContents()).toEqual([
    "Nineteen zithers",
  ]);
  expect(new URL(page.url()).pathname).toBe("/en/search/");
  expect(errors).toEqual([]);
  await close();
});

it("without a script the page leads to the years", async () => {
  const { page, close } = await openPage(browser, new URL("en/search/", site.url).href, {
    javaScriptEnabled: false,
  });
  expect(await page.locator("event-archive a").first().getAttribute("href")).toBe("/en/years/");
  await close();
});

it.each(["en", "ar"])(
  "where no script runs, or the elements do not come, the page says so: %s",
  async (lang) => {
    const address = new URL(`${lang}/search/?ec-text=zithers`, site.url).href;
    const said = lang === "en" ? "Searching needs JavaScript" : "يتطلب البحث تشغيل JavaScript";
    const still = await openPage(browser, address, { javaScriptEnabled: false });
    expect(await still.page.locator("main").innerText()).toContain(said);
    await still.close();
    const half = await openPage(browser, address, {
      prepare: async (page) => {
        await page.route("**/elements/loader.js", (route) => route.abort());
      },
    });
    await half.page.getByRole("status").getByText(said).waitFor();
    await half.close();
  },
);

it("who asked nothing is told nothing", async () => {
  const { page, close } = await openPage(browser, new URL("en/search/", site.url).href);
  expect(await page.locator("main").innerText()).not.toContain("Searching needs JavaScript");
  await close();
});
