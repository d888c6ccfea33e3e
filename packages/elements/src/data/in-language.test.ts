import { readdirSync, readFileSync } from "node:fs";
import { inLanguage, itemRow } from "@event-content/archive";
import { allLanguages, renderList, renderMonthCalendar, renderTimeline } from "@event-content/renderer";
import type { ItemInput } from "@event-content/schema";
import { describe, expect, it } from "vitest";

const cases = new URL("./cases/", import.meta.resolve("@event-content/fixtures/package.json"));
const items = readdirSync(cases).flatMap(
  (name) =>
    (JSON.parse(readFileSync(new URL(`${name}/input.json`, cases), "utf8")) as { items: ItemInput[] }).items,
);

const TEXTS =
  /^(title|summary|dateline|byline|name|shortName|room|address|locality|region|note|fee|alt|caption)$/;
const TAGS = [
  ["ar", "en", "es", "fr", "ru", "zh"],
  ["fr", "en"],
  ["zh-Hans", "fr-CH"],
  ["en-GB", "ar", "en"],
  ["de", "pt-BR"],
  ["ru", "EN"],
];

/** An item whose texts are written in languages that differ from text to text, and from one turn to the next. */
function translated(item: ItemInput, turn: number): ItemInput {
  let at = turn;
  const inTags = (text: string): Record<string, string> => {
    const tags = TAGS[at++ % TAGS.length] as string[];
    return Object.fromEntries(tags.map((tag) => [tag, `${text} ${tag}`]));
  };
  const visit = (value: unknown, name: string): unknown => {
    if (typeof value === "string") return TEXTS.test(name) || name === "themes" ? inTags(value) : value;
    if (Array.isArray(value)) return value.map((each) => visit(each, name));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, visit(each, key)]));
  };
  return visit(itemRow(item), "") as ItemInput;
}

/** All that shows rows, and the month that one of them is in. */
function shownAs(row: ItemInput, lang: string): readonly string[] {
  const start = row.kind === "event" ? (row.dates?.start ?? "") : "";
  const month = /^\d{4}-\d{2}/.exec(start)?.[0] ?? "2003-11";
  const more = { lang, now: "2026-01-01T00:00:00Z" };
  return [
    renderList([row], more),
    renderList([row], { ...more, density: "compact", groupBy: "day" }),
    renderList([row], { ...more, layout: "cards" }),
    renderTimeline([row], more),
    renderMonthCalendar({ month, items: [row] }, more),
  ];
}

describe.each(allLanguages.map(({ tag }) => tag))("a row in %s", (lang) => {
  it("is shown as the row in all languages is: as list, dense, cards, timeline and month", () => {
    for (const item of items) {
      const turns = TAGS.map((_, turn) => translated(item, turn));
      for (const row of [itemRow(item), ...turns])
        expect([row, shownAs(inLanguage(row, lang), lang)]).toEqual([row, shownAs(row, lang)]);
    }
  });

  it("has no text twice, and is not reduced once more", () => {
    for (const item of items) {
      const row = inLanguage(translated(item, 0), lang);
      expect(Object.keys(Object(row.title))).toHaveLength(1);
      expect(inLanguage(row, lang)).toEqual(row);
    }
  });
});
