import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const folder = new URL("../dist/browser/", import.meta.url);

/** Bytes of gzip that a script tag brings at once; data, other languages and chosen views come when they are needed. */
const CEILINGS: Readonly<Record<string, number>> = {
  "add-to-calendar": 7_900,
  "event-archive": 26_400,
  "event-calendar": 27_600,
  "event-date": 10_700,
  "event-detail": 7_250,
  "event-filters": 27_400,
  "event-list": 16_100,
  "event-results": 26_400,
  "event-search": 27_300,
  loader: 1_100,
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
    expect(weight(embed)).toBeLessThanOrEqual(104_500);
    expect(embed).not.toMatch(/zod/i);
  });

  it("has no more than three files before the first row of a list, and six of an archive", () => {
    expect(filesOf("event-list").size).toBeLessThanOrEqual(3);
    expect(filesOf("event-archive").size).toBeLessThanOrEqual(6);
  });
});
