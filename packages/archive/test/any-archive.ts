import type { ItemInput } from "@event-content/schema";
import fc from "fast-check";
import type { Query } from "../src/query/query.ts";

/** Words that meet in many items, in six languages, with accents, inflection, runs without spaces and odd characters. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "water",
    "waters",
    "Climate",
    "change",
    "the",
    "of",
    "nations",
    "women’s",
    "A/RES/70/1",
    "2003",
    "waterway",
  ],
  fr: ["eau", "l’eau", "nations", "Conférences", "conférence", "élèves", "œuvre", "été"],
  es: ["agua", "naciones", "niños", "reunión", "reuniones"],
  ru: ["вода", "воды", "нации", "наций", "конференция", "ещё"],
  ar: ["المياه", "مياه", "مؤتمر", "المؤتمر", "الأمم", "مُؤتمر"],
  zh: ["气候变化", "联合国", "气候", "水", "会议"],
};
const ODD = [
  "<b>",
  "\ud83d",
  "😀",
  "__proto__",
  "constructor",
  "\u0001kind=event",
  "a\u0000b",
  "(",
  "*",
  "\\",
];

const lang = fc.constantFrom(...Object.keys(WORDS));
const word = (of: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...(WORDS[of] as string[])) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  );
const text = (of: string, most: number): fc.Arbitrary<string> =>
  fc.array(word(of), { minLength: 1, maxLength: most }).map((words) => words.join(of === "zh" ? "" : " "));

const year = fc.constantFrom("0001", "1999", "2003", "2004", "2024");
const day = fc.record({
  year,
  month: fc.constantFrom("01", "02", "06", "12"),
  day: fc.constantFrom("01", "15", "28"),
});
const date = fc.oneof(
  { weight: 6, arbitrary: day.map((each) => `${each.year}-${each.month}-${each.day}`) },
  { weight: 1, arbitrary: day.map((each) => `${each.year}-${each.month}`) },
  { weight: 1, arbitrary: year },
  {
    weight: 1,
    arbitrary: fc.constantFrom("XXXX-11-12", "XXXX-03", "..", "2003~", "2003-06-15?", "2003-06-15T09:00"),
  },
);
const dates = fc.record({
  start: date,
  end: fc.option(fc.oneof(date, fc.constant("..")), { nil: undefined }),
});

/** An item of an archive; ids of one archive are made different by their place. */
const item: fc.Arbitrary<ItemInput> = lang.chain((of) =>
  fc
    .record({
      kind: fc.constantFrom("event" as const, "news" as const),
      title: fc.oneof(text(of, 4), fc.record({ en: text("en", 3), fr: text("fr", 3) })),
      summary: fc.option(text(of, 8), { nil: undefined }),
      body: fc.option(text(of, 12), { nil: undefined }),
      topics: fc.subarray(["water", "peace"]),
      goals: fc.subarray([6, 13]),
      countries: fc.subarray(["KZ", "AT"]),
      organizers: fc.subarray([
        { name: "UNDP" },
        { name: { en: "World Bank", fr: "Banque mondiale" }, shortName: "WB" },
      ]),
      type: fc.constantFrom("workshop", "article", undefined),
      dates: fc.option(dates, { nil: undefined }),
      published: fc.option(
        day.map((each) => `${each.year}-${each.month}-${each.day}`),
        { nil: undefined },
      ),
    })
    .map(({ dates: when, published, body, kind, ...fields }) => {
      const own = {
        ...fields,
        ...(body !== undefined && { body: [{ _type: "block", children: [{ _type: "span", text: body }] }] }),
        lang: of,
      };
      return JSON.parse(
        JSON.stringify(kind === "event" ? { ...own, kind, dates: when } : { ...own, kind, published }),
      );
    }),
);

export const anyItems: fc.Arbitrary<ItemInput[]> = fc
  .array(item, { maxLength: 40 })
  .map((items) => items.map((each, place) => ({ ...each, id: `item-${(place * 7919) % 1000}` })));

const question = lang.chain((of) => {
  const part = fc.oneof(
    { weight: 6, arbitrary: word(of) },
    { weight: 2, arbitrary: fc.tuple(word(of), fc.nat(4)).map(([each, left]) => each.slice(0, left + 1)) },
    {
      weight: 2,
      arbitrary: fc.tuple(word(of), fc.nat(8)).map(([each, at]) => each.slice(0, at) + each.slice(at + 1)),
    },
    { weight: 1, arbitrary: text(of, 3).map((each) => `"${each}"`) },
    { weight: 1, arbitrary: text(of, 2).map((each) => `-"${each}"`) },
    { weight: 1, arbitrary: word(of).map((each) => `-${each}`) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  );
  return fc.array(part, { maxLength: 3 }).map((parts) => parts.join(" "));
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Questions of every kind, good ones for the most part. */
export const anyQuery: fc.Arbitrary<Query> = fc.record({
  text: maybe(question),
  kind: maybe(fc.constantFrom("event", "news", "other")),
  type: maybe(fc.constantFrom("workshop", ["workshop", "article"])),
  topics: maybe(fc.subarray(["water", "peace", "none"], { minLength: 1 })),
  goals: maybe(fc.constantFrom(6, [6, 13])),
  countries: maybe(fc.constantFrom("KZ", ["KZ", "AT"])),
  organizers: maybe(fc.constantFrom("UNDP", "WB", "Banque mondiale")),
  lang: maybe(fc.constantFrom("en", "fr", "zh")),
  year: maybe(fc.constantFrom(1, 1999, 2003, 2004, 9999)),
  from: maybe(fc.constantFrom("0001", "2003-06-15", "2003-12", "2004-01-01")),
  to: maybe(fc.constantFrom("2003-06-14", "2004", "2024-02")),
  sort: maybe(fc.constantFrom("newest" as const, "oldest" as const, "relevance" as const)),
  page: maybe(fc.constantFrom(1, 2, 3, 1_000_000_000)),
  pageSize: maybe(fc.constantFrom(1, 3, 20)),
}) as fc.Arbitrary<Query>;
