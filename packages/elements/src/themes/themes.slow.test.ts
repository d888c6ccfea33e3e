import { readFileSync } from "node:fs";
import { launchBrowser } from "@event-content/tooling/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contrast, parseColour, seen } from "../../test/contrast.ts";
import { type FocusSight, focusOnPage } from "../../test/focus-on-page.ts";
import { type Sight, seenOnPage } from "../../test/seen-on-page.ts";
import { themedBody } from "../../test/themed-page.ts";

const read = (name: string): string => readFileSync(new URL(import.meta.resolve(name)), "utf8");
const theme = (name: string): string => read(`@event-content/elements/themes/${name}.css`);
const SHEETS = ["list", "item", "archive"];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const HOST = "html { background: Canvas; color: CanvasText; font-family: serif }";

async function open(css: string, scheme: "light" | "dark"): Promise<Page> {
  const page = await browser.newPage({ colorScheme: scheme });
  const styles: Readonly<Record<string, string>> = Object.fromEntries([
    ["/host.css", HOST],
    ["/theme.css", css],
    ...SHEETS.map((name) => [`/${name}.css`, read(`@event-content/renderer/style/${name}.css`)]),
  ]);
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    const body = styles[pathname];
    if (body !== undefined) return route.fulfill({ contentType: "text/css", body });
    if (pathname !== "/") return route.fulfill({ status: 204, body: "" });
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Host</title><link rel="stylesheet" href="/host.css"><link rel="stylesheet" href="/theme.css"><body>${themedBody()}`;
    return route.fulfill({ contentType: "text/html", body: html });
  });
  await page.goto("https://host.test/", { waitUntil: "load" });
  return page;
}

/** What is seen with less contrast than it needs, in words. */
function faint(sights: readonly Sight[], least: (sight: Sight) => number): string[] {
  const found = sights.flatMap((sight) => {
    const behind = seen(sight.behind.map(parseColour));
    const ratio = contrast(seen([parseColour(sight.colour), behind]), behind);
    return ratio < least(sight) ? [`${ratio.toFixed(2)} ${sight.colour}: ${sight.what}`] : [];
  });
  return [...new Set(found)];
}

function dimFocus(sights: readonly FocusSight[]): string[] {
  return sights
    .filter(({ outline, ring, behind }) => {
      const back = parseColour(behind);
      const rings = [outline, ring].map((each) => contrast(seen([parseColour(each), back]), back));
      return Math.max(...rings) < 3;
    })
    .map(({ what, outline }) => `${what} ${outline}`);
}

/** WCAG 2.2: large text is 24 pixels, or 18.66 and bold. */
const isLarge = ({ size, weight }: Sight): boolean => size >= 24 || (size >= 18.66 && weight >= 700);
const ordinary = (sight: Sight): number => (isLarge(sight) ? 3 : 4.5);
const high = (): number => 7;

/** A theme as a browser reads it that does not know light-dark(). */
const forOlder = (css: string): string =>
  css
    .replace("@supports not (color: light-dark(#000, #fff))", "@supports (color: red)")
    .replace("@supports (color: light-dark(#000, #fff))", "@supports not (color: red)");

const THEMES = [
  ["none", "", ordinary],
  ["plain", theme("plain"), ordinary],
  ["institutional", theme("institutional"), ordinary],
  ["high-contrast", theme("high-contrast"), high],
  ["institutional, in an older browser", forOlder(theme("institutional")), ordinary],
  ["high-contrast, in an older browser", forOlder(theme("high-contrast")), high],
] as const;

describe.each(THEMES)("the theme %s", (name, css, least) => {
  it.each(["light", "dark"] as const)("has the contrast it promises in %s", async (scheme) => {
    const page = await open(css, scheme);
    const { texts, fields } = await seenOnPage(page);
    expect(texts.length).toBeGreaterThan(500);
    expect(faint(texts, least)).toEqual([]);
    expect(fields.length).toBeGreaterThan(5);
    expect(faint(fields, () => 3)).toEqual([]);
    const focus = await focusOnPage(page);
    expect(focus.map(({ what }) => what).sort()).toEqual(["a", "button", "input", "select", "summary"]);
    expect(dimFocus(focus)).toEqual([]);
    expect(focus.every(({ width }) => width === (name.startsWith("high") ? 4 : 3))).toBe(true);
    await page.close();
  });
});

/** What an element's text looks like on a page with these styles of its own. */
async function styleOf(css: string, scheme: "light" | "dark" = "light"): Promise<Record<string, string>> {
  const page = await open(css, scheme);
  const style = await page
    .locator("event-list >> .ec-list")
    .first()
    .evaluate((node) => {
      const { color, fontFamily, fontSize } = getComputedStyle(node);
      const host = (node.getRootNode() as ShadowRoot).host;
      return { color, fontFamily, fontSize, background: getComputedStyle(host).backgroundColor };
    });
  await page.close();
  return style;
}

describe("a host page", () => {
  it("lends plain its font, size and colour", async () => {
    const host = "body { font: 23px fantasy; color: rgb(90, 20, 60) }";
    expect(await styleOf(`${theme("plain")}${host}`)).toMatchObject({
      color: "rgb(90, 20, 60)",
      fontFamily: "fantasy",
      fontSize: "23px",
      background: "rgba(0, 0, 0, 0)",
    });
  });

  it("decides whether it is dark, whatever the reader's wish is", async () => {
    const dark = await styleOf(`${theme("institutional")} :root { color-scheme: dark }`, "light");
    expect(dark.background).toBe("rgb(16, 23, 30)");
    const light = await styleOf(`${theme("institutional")} :root { color-scheme: light }`, "dark");
    expect(light.background).toBe("rgb(255, 255, 255)");
  });

  it("overrides any property of a theme by the name of the element, wherever the rule stands", async () => {
    const own = "event-list { --ec-ink: rgb(1, 2, 3); --ec-font: monospace; --ec-font-size: 30px }";
    const style = { color: "rgb(1, 2, 3)", fontFamily: "monospace", fontSize: "30px" };
    expect(await styleOf(`${own}${theme("institutional")}`)).toMatchObject(style);
    expect(await styleOf(own)).toMatchObject(style);
  });
});
