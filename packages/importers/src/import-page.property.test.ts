import { safeParseItem } from "@event-content/schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownText, wordsOf } from "./cases/words-of.ts";
import { importHtml } from "./import-html.ts";
import { importPage } from "./import-page.ts";
import type { ImportResult } from "./import-result.ts";
import { importText } from "./import-text.ts";

const PHRASES = [
  "On November 12-13, some 85 participants gathered in Almaty, Kazakhstan, for a workshop titled “Growth”.",
  "The seminar will be held in Geneva on 30-31 February.",
  "A follow-up to the 2001 Dialogue, held in 2001, was organized by the UN and the World Bank (WB).",
  "Among the issues explored were: a; b; and c.",
  "The meeting produced two recommendations:",
  "Click here for a list of participants.",
  "Home / News / Archive",
  "(New York, 22 August 2007) –",
  "Postponed: Forum",
  "XXXX 99/99/2003 31 June",
  "one hundred thousand million delegates",
  "\n",
  "\n\n",
  "•",
  "“",
  "...",
];
const prose = fc
  .array(fc.oneof(fc.constantFrom(...PHRASES), fc.string({ unit: "grapheme", maxLength: 30 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(" "));
const TAGS = [
  "p",
  "div",
  "h1",
  "b",
  "font size=+2",
  "table",
  "tr",
  "td",
  "th",
  "ul",
  "li",
  "a href='x.pdf'",
  "a href='javascript:x'",
  "br",
  "i",
  "blockquote",
  "pre",
];
const markup = fc
  .array(
    fc.oneof(fc.constantFrom(...TAGS.flatMap((tag) => [`<${tag}>`, `</${tag.split(" ")[0]}>`])), prose),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));
const options = fc.record(
  {
    url: fc.oneof(fc.webUrl(), fc.string(), fc.constant("https://e.org/2003_11_18.html")),
    published: fc.oneof(fc.string(), fc.constant("2003-11-18")),
    lang: fc.string(),
    file: fc.string(),
  },
  { requiredKeys: [] },
);

function expectValid(result: ImportResult): void {
  for (const item of result.items) {
    const parsed = safeParseItem(item);
    expect(parsed.success ? [] : parsed.faults).toEqual([]);
  }
  expect(new Set(result.items.map((item) => item.id)).size).toBe(result.items.length);
  if (result.items.length === 0) expect(result.notes.some((note) => note.code === "empty-page")).toBe(true);
}

describe("whatever the page", () => {
  it("text gives valid items and loses no word", () => {
    fc.assert(
      fc.property(prose, options, (text, given) => {
        const result = importText(text, given);
        expectValid(result);
        const shown = new Set(shownText(result).match(/[\p{L}\p{N}]+/gu) ?? []);
        for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) expect(shown.has(word), word).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("markup gives valid items", () => {
    fc.assert(
      fc.property(markup, options, (html, given) => {
        expectValid(importHtml(html, given));
        expectValid(importPage(html, given));
      }),
      { numRuns: 500 },
    );
  });

  it("paragraphs in markup lose no word", () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const safe = paragraphs.map((each) => each.replace(/[<>&]/g, " "));
        const result = importHtml(
          safe.map((each) => `<table><tr><td><p>${each}</p></td></tr></table>`).join("\n"),
        );
        const shown = wordsOf(shownText(result));
        for (const word of safe.join(" ").match(/[\p{L}\p{N}]+/gu) ?? [])
          expect(shown.includes(word), word).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("deep, long and repetitive pages end in time", () => {
    const deep = `${"<div>".repeat(20_000)}x`;
    const long = "people met at a conference in a meeting of the leaders, ".repeat(3_000);
    const many = `${"On 3 May 2004, 50 experts met in Nairobi, Kenya, for a workshop.\n".repeat(3_000)}`;
    const capitals = "Ministry of Trade and ".repeat(90);
    for (const page of [
      deep,
      long,
      many,
      `The workshop was organized by the ${capitals}`,
      "a ".repeat(200_000),
      "“".repeat(50_000),
    ]) {
      const started = performance.now();
      expectValid(importPage(page));
      expect(performance.now() - started).toBeLessThan(8_000);
    }
  });
});
