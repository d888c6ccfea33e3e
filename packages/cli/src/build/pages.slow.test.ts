import { join } from "node:path";
import { launchBrowser, openPage, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import { checkAccessibility, checkHtml } from "@event-content/tooling/judges";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveContent, EMITTED } from "../../test/archive-content.ts";
import { filesOf } from "../../test/built-site.ts";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";
import { datedEvent } from "../../test/sample-items.ts";

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'";
/** Pages for frames run one script, which tells their height. */
const FRAME_POLICY = `${POLICY}; script-src 'self'`;

describe("the pages of a built archive", () => {
  let browser: Browser;
  let site: ServedFolder;
  let framed: ServedFolder;
  let files: Record<string, string>;
  let remove: () => void;

  beforeAll(async () => {
    const many = Array.from({ length: 25 }, (_, at) => ({ ...datedEvent, id: `forum-${at}` }));
    const decades = Array.from({ length: 15 }, (_, at) => ({
      ...datedEvent,
      id: `day-${at}`,
      dates: { start: `${1960 + at * 2}-05-10` },
      goals: at % 2 === 0 ? [6, 16] : [6, 17],
      regions: at % 2 === 0 ? ["143", "419"] : ["202"],
    }));
    const content = { ...archiveContent, "content/many.json": many, "content/decades.json": decades };
    const folder = folderOf(content, (done) => {
      remove = done;
    });
    const args = ["build", "content", "--out", "public", "--base-url", "http://localhost/"];
    const more = ["--emit", EMITTED, "--now", "2026-02-01T00:00:00Z"];
    await runCli([...args, ...more], { cwd: folder });
    files = filesOf(join(folder, "public"));
    browser = await launchBrowser();
    site = await serveFolder(join(folder, "public"), { headers: { "Content-Security-Policy": POLICY } });
    const headers = { "Content-Security-Policy": FRAME_POLICY };
    framed = await serveFolder(join(folder, "public"), { headers });
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([site.close(), framed.close()]);
    remove();
  });

  it("are valid HTML, every one", async () => {
    const pages = Object.entries(files).filter(([path]) => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(80);
    expect(await checkHtml(Object.fromEntries(pages))).toEqual([]);
  });

  it.each([
    "",
    "ar/",
    "en/page/2/",
    "en/2004/",
    "en/years/",
    "ar/topics/",
    "ar/topics/water/",
    "en/goals/",
    "ar/goals/16/",
    "ar/regions/",
    "en/regions/419/",
    "ar/day-0/",
    "ar/subscribe/",
    "en/calendar/",
    "ar/calendar/2026-03/",
    "en/coming/",
    "en/river-forum/",
    "ar/coming/",
    "en/hostile/",
    "en/river-forum/embed/",
    "ar/river-forum/embed/",
    "en/embed/",
    "ar/embed/",
    "404.html",
  ])(
    "have no accessibility violation, no error under a strict policy, and fit 360 pixels at /%s",
    async (path) => {
      const host = path.endsWith("embed/") ? framed : site;
      const viewport = { width: 360, height: 780 };
      const { page, errors, close } = await openPage(browser, `${host.url}/${path}`, { viewport });
      expect(errors).toEqual([]);
      expect(await checkAccessibility(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
      await close();
    },
  );

  it.each(["en/", "ar/", "en/1970/", "ar/calendar/", "en/river-forum/"])(
    "have no accessibility violation in the dark, nor with the decades open, at /%s",
    async (path) => {
      const { page, close } = await openPage(browser, `${site.url}/${path}`, { colorScheme: "dark" });
      for (const decade of await page.locator(".site-decade summary").all()) await decade.click();
      expect(await checkAccessibility(page)).toEqual([]);
      await close();
    },
  );
});
