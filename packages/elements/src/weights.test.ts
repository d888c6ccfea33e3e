import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const folder = new URL("../dist/browser/", import.meta.url);

/** Bytes of gzip that a script tag brings at once; data, other languages and chosen views come when they are needed. */
const CEILINGS: Readonly<Record<string, number>> = {
  "add-to-calendar": 8_700,
  "event-archive": 29_000,
  "event-calendar": 30_200,
  "event-date": 11_500,
  "event-detail": 7_400,
  "event-filters": 30_000,
  "event-list": 17_700,
  "event-results": 29_000,
  "event-search": 29_900,
  loader: 1_900,
};

/** A file and all that it imports at once. */
function filesOf(name: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (url: URL): void => {
    if (found.has(url.href)) return;
    const text = readFileSync(url, "utf8");
    found.set(url.href, text);
    for (const [, path = ""] of text.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g))
      visit(new URL(path, url));
  };
  visit(new URL(`${name}.js`, folder));
  return found;
}

const weight = (text: string): number => gzipSync(text, { level: 9 }).length;

describe("what a script tag brings at once", () => {
  it.each(Object.entries(CEILINGS))("%s: at most %i bytes, without zod", (name, most) => {
    const files = [...filesOf(name).values()];
    expect(files.reduce((sum, text) => sum + weight(text), 0)).toBeLessThanOrEqual(most);
    expect(files.join("")).not.toMatch(/zod|holeContexts/i);
  });

  it("is one file for all, in six languages, without zod", () => {
    const embed = readFileSync(new URL("../embed.js", folder), "utf8");
    expect(weight(embed)).toBeLessThanOrEqual(100_000);
    expect(embed).not.toMatch(/zod/i);
  });

  it("has no more than six files before the first row", () => {
    expect(filesOf("event-list").size).toBeLessThanOrEqual(6);
    expect(filesOf("event-archive").size).toBeLessThanOrEqual(6);
  });
});
