import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchBrowser, openPage, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import { checkAccessibility, checkHtml } from "@event-content/tooling/judges";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
const htmlFiles = files.filter((file) => file.endsWith(".html"));
const EVENT = "promoting-stability-and-growth-in-central-asia/";
const NEWS = "global-compact-holds-first-workshop-in-central-asia/";

let browser: Browser;
let site: ServedFolder;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe("the sample site", () => {
  it("is valid HTML, every page of it", async () => {
    expect(
      await checkHtml(
        Object.fromEntries(htmlFiles.map((file) => [file, readFileSync(`${dist}${file}`, "utf8")])),
      ),
    ).toEqual([]);
  });

  it.each([
    ["", "light"],
    ["ar/", "light"],
    [EVENT, "light"],
    [`ar/${EVENT}`, "light"],
    [EVENT, "dark"],
    [NEWS, "light"],
    ["ar/glasgow-climate-change-conference-2021/", "dark"],
    ["embed/", "light"],
    ["embed/ar.html", "light"],
  ] as const)("has no accessibility violation and no error at /%s (%s)", async (path, colorScheme) => {
    const { page, errors, close } = await openPage(browser, `${site.url}/${path}`, { colorScheme });
    await page.waitForLoadState("networkidle");
    // Before axe, which puts a style of its own into the page.
    expect(errors).toEqual([]);
    // The foreign page is somebody else's: only what we put into it is judged.
    const violations = await checkAccessibility(page);
    expect(
      path.startsWith("embed")
        ? violations.filter((each) => JSON.stringify(each).includes("event-"))
        : violations,
    ).toEqual([]);
    await close();
  });

  it.each(["", "ar/", EVENT, `ar/${EVENT}`, "embed/"])("fits 360 pixels at /%s", async (path) => {
    const { page, close } = await openPage(browser, `${site.url}/${path}`, {
      viewport: { width: 360, height: 780 },
    });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    await close();
  });

  it("has no link that leads nowhere", () => {
    const broken = htmlFiles.flatMap((file) =>
      [...readFileSync(`${dist}${file}`, "utf8").matchAll(/\s(?:href|src)="(\/[^"#]*)/g)]
        .map(([, path]) => path as string)
        .filter((path) => !path.includes("{id}"))
        .filter((path) => !existsSync(`${dist}${path.endsWith("/") ? `${path}index.html` : path}`))
        .map((path) => `${file}: ${path}`),
    );
    expect(broken).toEqual([]);
  });

  it("shows the old page as news and as the event it is about", async () => {
    const { page, close } = await openPage(browser, `${site.url}/${NEWS}`);
    expect(await page.locator("h1").innerText()).toBe("Global Compact Holds First Workshop in Central Asia");
    expect(await page.locator(".ec-text > p").count()).toBe(8);
    await page.locator(".ec-related a").first().click();
    expect(await page.locator("h1").innerText()).toContain("Promoting stability and growth");
    expect(await page.locator(".ec-facts").innerText()).toContain("12–13 November 2003 (year inferred)");
    await close();
  });

  it("is embedded by one script tag in a page with a strict policy", async () => {
    const { page, errors, close } = await openPage(browser, `${site.url}/embed/`);
    await expect.poll(() => page.locator("event-list >> .ec-card").count()).toBe(5);
    expect(await page.locator("script[src]").count()).toBe(1);
    expect(await page.locator("meta[http-equiv]").getAttribute("content")).toContain(
      "require-trusted-types-for 'script'",
    );
    expect(errors).toEqual([]);
    await close();
  });

  it("gives true content: every item names a source that can be opened", () => {
    const items = JSON.parse(readFileSync(`${dist}items.json`, "utf8")) as {
      id: string;
      source?: { url?: string };
    }[];
    expect(items.length).toBeGreaterThanOrEqual(22);
    for (const item of items) expect(item.source?.url, item.id).toMatch(/^https?:\/\/[\w.-]+\//);
  });
});
