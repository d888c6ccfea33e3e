import { join } from "node:path";
import { launchBrowser, openPage, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { archiveContent } from "../../test/archive-content.ts";
import { elements, filesOf } from "../../test/built-site.ts";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

let browser: Browser;
let site: ServedFolder;
let files: Record<string, string>;
let remove: () => void;

beforeAll(async () => {
  const folder = folderOf(archiveContent, (done) => {
    remove = done;
  });
  const args = ["build", "content", "--out", "public", "--base-url", "http://localhost/"];
  await runCli([...args, "--now", "2026-03-18T00:00:00Z"], { cwd: folder });
  files = filesOf(join(folder, "public"));
  browser = await launchBrowser();
  site = await serveFolder(join(folder, "public"), { headers: { "Content-Security-Policy": POLICY } });
});
afterAll(async () => {
  await browser.close();
  await site.close();
  remove();
});

it("is a page for each month of this year and the next, each leading to those beside it, the present one first", () => {
  const months = Object.keys(files).filter((path) => /^ar\/calendar\//.test(path));
  expect(months).toHaveLength(24);
  const besides = (path: string) =>
    elements(files[path] ?? "", "a")
      .filter(({ rel }) => rel)
      .map(({ href }) => href);
  expect(besides("ar/calendar/index.html")).toEqual(["/ar/calendar/2026-02/", "/ar/calendar/2026-04/"]);
  expect(besides("ar/calendar/2026-04/index.html")).toEqual(["/ar/calendar/", "/ar/calendar/2026-05/"]);
  expect(besides("ar/calendar/2027-12/index.html")).toEqual(["/ar/calendar/2027-11/"]);
});

it("shows what recurs on its day, this year and the next, without a script", async () => {
  for (const [path, day] of [
    ["en/calendar/", "2026-03-22"],
    ["ar/calendar/2027-03/", "2027-03-22"],
  ] as const) {
    const { page, close } = await openPage(browser, new URL(path, site.url).href, {
      javaScriptEnabled: false,
    });
    expect(await page.locator(`td:has(time[datetime="${day}"]) a`).getAttribute("href")).toBe(
      `/${path.slice(0, 2)}/water-day/`,
    );
    await close();
  }
});

it("loads no element and moves nothing until another month is asked for; the element answers under a strict policy", async () => {
  const { page, errors, close } = await openPage(browser, new URL("en/calendar/", site.url).href);
  await page.evaluate(
    "new PerformanceObserver((l) => { for (const e of l.getEntries()) window.shift = (window.shift ?? 0) + e.value; }).observe({ type: 'layout-shift', buffered: true })",
  );
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate("[window.shift ?? 0, customElements.get('event-calendar')]")).toEqual([
    0,
    undefined,
  ]);
  await page.getByLabel("Month").fill("2027-03");
  await page.getByRole("button", { name: "Show results" }).click();
  await page.locator("event-calendar >> .ec-views").waitFor();
  expect(await page.locator("event-calendar >> [part=results] td li a").allInnerTexts()).toEqual([
    "Water day",
  ]);
  await page.locator("event-calendar >> [part=results] a[rel=prev]").click();
  await expect
    .poll(() => page.locator("event-calendar >> [part=results] caption").innerText())
    .toBe("February 2027");
  expect(errors).toEqual([]);
  await close();
});
