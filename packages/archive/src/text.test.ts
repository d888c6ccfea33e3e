import { createArchive } from "@event-content/archive";
import type { ItemInput } from "@event-content/schema";
import { describe, expect, it, test } from "vitest";

const item = (id: string, lang: string, title: string, summary = "", body = ""): ItemInput =>
  ({
    id,
    kind: "news",
    lang,
    title,
    ...(summary && { summary }),
    ...(body && { body: [{ _type: "block", children: [{ _type: "span", text: body }] }] }),
  }) as ItemInput;

/** A small archive whose right answers were decided by hand, before any code was asked. */
const ITEMS = [
  item(
    "en-water",
    "en",
    "Conference on water resources",
    "Ministers met on rivers.",
    "The women’s forum followed.",
  ),
  item("en-report", "en", "Annual report", "On water and climate change.", "Nothing else."),
  item("en-waterway", "en", "Waterways of Europe", "Ships and locks."),
  item("en-body", "en", "Minutes", "Of a meeting.", "They spoke of water, and of COVID-19, in A/RES/70/1."),
  item("fr-eau", "fr", "Conférence sur l’eau", "Les ministres et l'environnement.", "Les œuvres nouvelles."),
  item("fr-national", "fr", "Les droits nationaux", "Une réunion régionale."),
  item("es-agua", "es", "Reunión sobre el agua", "Los niños y la educación.", "Luces y voces."),
  item("ru-voda", "ru", "Конференция по водным ресурсам", "Ещё о правах женщин.", "Объединённые Нации."),
  item("ar-ma", "ar", "المؤتمر الدولي للمياه", "حقوق المرأة والأطفال", "الأُمَم المتحدة"),
  item("zh-shui", "zh", "联合国气候变化会议", "关于水资源的报告", "妇女权利"),
];
const archive = createArchive(ITEMS);
const ids = (text: string): string[] => archive.query({ text, pageSize: 50 }).items.map(({ id }) => id);

describe("finds", () => {
  it.each([
    ["case and accents", "CONFERENCE EAU", ["fr-eau"]],
    ["accents that were typed", "Éducation", ["es-agua"]],
    ["a plural", "conferences", ["en-water", "fr-eau"]],
    ["a singular", "minister", ["en-water"]],
    ["the same in French", "ministre", ["fr-eau"]],
    ["a possessive", "women forum", ["en-water"]],
    ["an elision", "environnement", ["fr-eau"]],
    ["letters of French that are two", "oeuvre", ["fr-eau"]],
    ["a plural in -aux", "national", ["fr-national"]],
    ["a plural in -ces", "luz", ["es-agua"]],
    ["Spanish without its tilde", "ninos", ["es-agua"]],
    ["Russian cases", "конференции ресурсов", ["ru-voda"]],
    ["ё as е", "еще", ["ru-voda"]],
    ["Russian with and without ё", "объединенных наций", ["ru-voda"]],
    ["Arabic without its article", "مؤتمر", ["ar-ma"]],
    ["Arabic with another hamza", "الامم", ["ar-ma"]],
    ["Arabic with a preposition", "مياه", ["ar-ma"]],
    ["Chinese without spaces", "气候变化", ["zh-shui"]],
    ["one Chinese character", "水", ["zh-shui"]],
    ["the last Chinese character", "议", ["zh-shui"]],
    ["a symbol of a document", "A/RES/70/1", ["en-body"]],
    ["a name with a hyphen", "covid-19", ["en-body"]],
    ["Arabic digits", "٧٠", ["en-body"]],
    ["full-width letters", "ｗａｔｅｒ ｒｅｓｏｕｒｃｅｓ", ["en-water"]],
    ["the beginning of the last word", "conference wat", ["en-water"]],
    ["only of the last word", "wat conference", []],
    ["one letter left out", "confrence eau", ["fr-eau"]],
    ["one letter too many", "wwater resources", ["en-water"]],
    ["one letter wrong", "resourcos", ["en-water"]],
    ["two letters turned", "ocnference eau", ["fr-eau"]],
    ["a Russian word with a slip", "конфиренция", ["ru-voda"]],
    ["not what is two letters off", "renourcas xater", []],
    ["words together", '"climate change"', ["en-report"]],
    ["not words apart", '"change climate"', []],
    ["words together in other marks", "«droits nationaux»", ["fr-national"]],
    ["what has no other word", "water -report", ["en-water", "en-body"]],
    ["what has no such words together", 'water -"climate change"', ["en-water", "en-body"]],
  ])("%s: %s", (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

describe("the best first", () => {
  it.each([
    [
      "title, then summary, then body; a whole word before a beginning",
      "water",
      ["en-water", "en-report", "en-waterway", "en-body"],
    ],
    ["in Arabic", "المياه", ["ar-ma"]],
    ["in Chinese", "水资源", ["zh-shui"]],
  ])("%s", (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test("by date where that is asked", () => {
    const dated = createArchive(
      ITEMS.map((each, index) => ({ ...each, published: `20${10 + index}-01-01` }) as ItemInput),
    );
    const sorted = (sort: "newest" | "oldest") =>
      dated.query({ text: "water", sort }).items.map(({ id }) => id);
    expect(sorted("newest")).toEqual(["en-body", "en-waterway", "en-report", "en-water"]);
    expect(sorted("oldest")).toEqual(["en-water", "en-report", "en-waterway", "en-body"]);
  });
});

test("shows where the words stand, in the text as it is written", () => {
  const { highlights, items } = archive.query({ text: "conférences eau" });
  expect(items.map(({ id }) => id)).toEqual(["fr-eau"]);
  const [title] = highlights["fr-eau"] ?? [];
  const text = items[0]?.title as string;
  expect(title?.path).toBe("/title");
  expect(title?.ranges.map(([start, end]) => text.slice(start, end))).toEqual(["Conférence", "eau"]);
});

test("marks runs without spaces as a whole", () => {
  const { highlights } = archive.query({ text: "气候变化" });
  expect(highlights["zh-shui"]).toEqual([{ path: "/title", ranges: [[3, 7]] }]);
});

test("says what was meant, as it is written in what was found", () => {
  expect(archive.query({ text: "watre resorces" }).didYouMean).toBe("water resources");
  expect(archive.query({ text: "water" }).didYouMean).toBeUndefined();
});

test("an item is found by the names of its topics, in each language", () => {
  const named = createArchive([{ ...item("a", "en", "Meeting"), topics: ["wr"] } as ItemInput], {
    taxonomies: { topics: { wr: { en: "Water", fr: "Ressources en eau" } } },
  });
  for (const text of ["water", "eau"]) expect(named.query({ text }).total.value).toBe(1);
});
