import { launchBrowser, openPage, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import { checkAccessibility } from "@event-content/tooling/judges";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DIST } from "./built-site.ts";
import { SHOWN_PAGES } from "./shown-pages.ts";

let browser: Browser;
let site: ServedFolder;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveFolder(DIST);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Of somebody else's page only what we put into it is ours to judge. */
const ours = (path: string) => !path.startsWith("hosts/");

describe.each(SHOWN_PAGES.map((page, index) => ({ ...page, index })))(
  "the page $name",
  ({ path, arabic = path, index }) => {
    // One form a page here, the others in every-page.slow.test.ts.
    const [address, colorScheme] = index % 2 === 0 ? ([path, "light"] as const) : ([arabic, "dark"] as const);

    it(`has no accessibility fault and no error: /${address}, ${colorScheme}`, async () => {
      const { page, errors, close } = await openPage(browser, `${site.url}/${address}`, { colorScheme });
      await page.waitForLoadState("networkidle");
      // Before axe, which puts a style of its own into the page.
      expect(errors).toEqual([]);
      const violations = await checkAccessibility(page);
      expect(
        ours(path) ? violations : violations.filter((each) => JSON.stringify(each).includes("event-")),
      ).toEqual([]);
      await close();
    });
  },
);

/** Pages that load scripts; the others of the archive have none. */
const scripted = SHOWN_PAGES.filter(
  ({ name, archive }) => !archive || name === "calendar" || name === "search",
);

describe.each(scripted)("the page $name, when scripts do not come", ({ path }) => {
  it("is readable without any", async () => {
    const { page, close } = await openPage(browser, `${site.url}/${path}`, { javaScriptEnabled: false });
    expect((await page.locator("body").innerText()).length).toBeGreaterThan(300);
    await close();
  });

  it("is readable where every second one fails", async () => {
    const { page, close } = await openPage(browser, `${site.url}/${path}`, {
      prepare: async (fresh) => {
        let asked = 0;
        await fresh.route(/\.js$/, (route) => {
          asked += 1;
          return asked % 2 === 1 ? route.continue() : route.abort();
        });
      },
    });
    await page.waitForLoadState("networkidle");
    expect((await page.locator("body").innerText()).length).toBeGreaterThan(300);
    await close();
  });
});

describe("on paper", () => {
  it.each(SHOWN_PAGES.filter(({ archive }) => archive))(
    "$name has no navigation, and says where it is from",
    async ({ path }) => {
      const { page, close } = await openPage(browser, `${site.url}/${path}`, {
        viewport: { width: 794, height: 1123 },
      });
      await page.emulateMedia({ media: "print" });
      for (const each of await page.locator("nav").all()) expect(await each.isVisible()).toBe(false);
      expect(await page.locator("main").innerText()).not.toBe("");
      await close();
    },
  );
});
