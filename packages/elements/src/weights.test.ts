import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const folder = new URL("../dist/browser/", import.meta.url);

/**
 * Bytes of gzip that a script tag brings at once: all that an element loads over the HTML of a server; what renders, data, other
 * languages and chosen views come when they are needed.
 */
const CEILINGS: Readonly<Record<string, number>> = {
  "add-to-calendar": 8_250,
  "event-archive": 12_790,
  "event-calendar": 13_950,
  "event-date": 10_830,
  "event-detail": 7_800,
  "event-filters": 13_880,
  "event-list": 8_380,
  "event-results": 12_775,
  "event-search": 13_745,
  loader: 1_250,
};

/** The same with what renders, where no server did. */
const RENDERING: Readonly<Record<string, readonly [renderer: string, bytes: number]>> = {
  "event-archive": ["archive-show", 28_330],
  "event-list": ["list-view", 17_080],
};

/** Files and all that they import at once. */
function filesOf(...names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (url: URL): void => {
    if (found.has(url.href)) return;
    const text = readFileSync(url, "utf8");
    found.set(url.href, text);
    for (const [, path = ""] of text.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g))
      visit(new URL(path, url));
  };
  for (const name of names) visit(new URL(`${name}.js`, folder));
  return found;
}

/** A part by the beginning of its name. */
function part(name: string): string {
  const file = readdirSync(new URL("parts/", folder)).find((each) => each.startsWith(`${name}-`));
  return `parts/${file?.replace(/\.js$/, "")}`;
}

const sumOf = (files: ReadonlyMap<string, string>): number =>
  [...files.values()].reduce((sum, text) => sum + weight(text), 0);
const weight = (text: string): number => gzipSync(text, { level: 9 }).length;

describe("what a script tag brings at once", () => {
  it.each(Object.entries(CEILINGS))("%s: at most %i bytes, without zod", (name, most) => {
    const files = filesOf(name);
    expect(sumOf(files)).toBeLessThanOrEqual(most);
    expect([...files.values()].join("")).not.toMatch(/zod|holeContexts/i);
  });

  it("is one file for all, in six languages, without zod", () => {
    const embed = readFileSync(new URL("../embed.js", folder), "utf8");
    expect(weight(embed)).toBeLessThanOrEqual(112_900);
    expect(embed).not.toMatch(/zod/i);
  });

  it.each(Object.entries(RENDERING))("%s, and what renders it: %s", (name, [renderer, most]) => {
    expect(sumOf(filesOf(name, part(renderer)))).toBeLessThanOrEqual(most);
  });

  it("has no more than three files of a list and four of an archive, and as many more that render them", () => {
    expect(filesOf("event-list").size).toBeLessThanOrEqual(3);
    expect(filesOf("event-archive").size).toBeLessThanOrEqual(4);
    expect(filesOf("event-list", part("list-view")).size).toBeLessThanOrEqual(5);
    expect(filesOf("event-archive", part("archive-show")).size).toBeLessThanOrEqual(8);
  });
});
