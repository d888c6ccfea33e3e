import { readFileSync } from "node:fs";
import { checkAccessibility } from "@event-content/tooling/judges";
import { describe, expect, it } from "vitest";
import { openArchiveHost, testBrowser } from "../../test/archive-host.ts";
import { allStates, openState, stateFiles, statePage, states } from "../../test/states.ts";

const browser = testBrowser();
const theme = (name: string): string =>
  readFileSync(new URL(`../themes/${name}.css`, import.meta.url), "utf8");

const THEMES: readonly (readonly [name: string, css: string])[] = [
  ["no theme", ""],
  ["plain", theme("plain")],
  ["institutional", theme("institutional")],
  ["high-contrast", theme("high-contrast")],
];

const HOST = "html { background: Canvas; color: CanvasText; font-family: sans-serif }";
const LANGUAGES = ["en", "ar"] as const;

describe("axe finds nothing", () => {
  it.each(LANGUAGES)(
    "in any state of any element (%s)",
    async (lang) => {
      const { page, close } = await openArchiveHost(browser(), statePage, {
        files: stateFiles,
        css: HOST,
        lang,
        ready: false,
      });
      const found: unknown[] = [];
      for (const [index, { name }] of states.entries()) {
        await openState(page, index);
        const faults = await checkAccessibility(page);
        found.push(...faults.map(({ rule, nodes }) => [name, rule, nodes[0]]));
      }
      expect(found).toEqual([]);
      await close();
    },
    120_000,
  );

  // Contrast asks for both schemes, mirroring for both directions: each theme has both.
  const themed = THEMES.flatMap((theme) => [
    [...theme, "light", "en"] as const,
    [...theme, "dark", "ar"] as const,
  ]);
  it.each(themed)(
    "with the theme %s (%#)",
    async (_, css, colorScheme, lang) => {
      const { page, close } = await openArchiveHost(browser(), `<h1>Host</h1>${allStates()}`, {
        files: stateFiles,
        css: HOST + css,
        colorScheme,
        lang,
        ready: false,
      });
      await page.locator("event-archive >> [role=alert]").first().waitFor();
      await page.locator("event-calendar >> [role=grid]").first().waitFor();
      await page.locator("event-detail >> .ec-title").first().waitFor();
      const faults = await checkAccessibility(page);
      // Landmarks of one name are of one archive each: here many stand on one page.
      const real = faults.filter(({ rule }) => rule !== "landmark-unique");
      expect(real.map(({ rule, nodes }) => [rule, nodes.slice(0, 3)])).toEqual([]);
      await close();
    },
    120_000,
  );
});
