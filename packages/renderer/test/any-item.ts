import type { ItemInput } from "@event-content/schema";
import fc from "fast-check";

const SCRIPTS = [
  "Water and energy",
  "المياه والطاقة",
  "水与能源",
  "Eau et énergie",
  "Вода и энергия",
  "Agua y energía",
];
const HOSTILE = [
  "<script>alert(1)</script>",
  "\"'><img src=x onerror=1>",
  "]]>",
  "</script><!--",
  "a\u0000\u0008\u009bb",
  "\u202e\u2066",
  "\ud800",
  "\r\nBEGIN:VEVENT",
  "*_[x](y)`#",
  "\u2028",
  "a@example.org +41 22 555 01 23",
  "👩🏽‍🚀é",
];
const TAGS = ["en", "fr", "ar", "zh", "ru", "es", "pt-BR"];

const text = fc.oneof(
  fc.constantFrom(...SCRIPTS, ...HOSTILE),
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
);
const localized = fc.oneof(text, fc.dictionary(fc.constantFrom(...TAGS), text, { minKeys: 1, maxKeys: 3 }));
const url = fc.constantFrom(
  "/a",
  'https://example.org/?a=1&b="2"',
  "//example.org/x",
  "#f",
  "mailto:a@example.org",
  "tel:+41225550123",
  "page.html",
  "?q=<b>",
);
const slug = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const tag = fc.constantFrom(...TAGS);
const two = (value: number): string => String(value).padStart(2, "0");
const day = fc
  .tuple(
    fc.constantFrom("1945", "2003", "2026", "XXXX"),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
const edtf = fc.oneof(
  day,
  fc.constantFrom("2003", "2003-11", "2003~", "2003-11-12?", "2003-11%", "2003-11-12T09:30", "XXXX-02-29"),
);
const published = fc.constantFrom(
  "2003-11-18",
  "2003-11",
  "2003",
  "2003-11-18T09:00:00Z",
  "2003-11-18T09:00:00+06:00",
  "2003-11-18?",
);
const zone = fc.constantFrom("Asia/Almaty", "UTC", "America/New_York", "Asia/Kathmandu");
const later = (date: string): string =>
  date.length >= 10 && !date.startsWith("X") ? `${date.slice(0, 8)}28` : date;

const range = edtf.chain((start) =>
  fc.record(
    { start: fc.constant(start), end: fc.constantFrom(start, later(start).slice(0, 10), "..") },
    { requiredKeys: ["start"] },
  ),
);
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 3 });
const partial = <T extends Record<string, fc.Arbitrary<unknown>>>(
  model: T,
  requiredKeys: (keyof T & string)[] = [],
) => fc.record(model, { requiredKeys }) as fc.Arbitrary<Record<string, unknown>>;

const image = fc.oneof(
  partial(
    {
      url,
      alt: localized,
      caption: localized,
      credit: text,
      width: fc.integer({ min: 1, max: 4000 }),
      height: fc.integer({ min: 1, max: 4000 }),
    },
    ["url", "alt"],
  ),
  partial({ url, decorative: fc.constant(true) }, ["url", "decorative"]),
);
const recording = partial(
  {
    title: localized,
    url,
    mediaType: text,
    language: text,
    duration: fc.constantFrom("PT1H30M", "PT45M", "P1D", "PT0S"),
    poster: image,
  },
  ["title", "url"],
);
const document = partial(
  {
    title: localized,
    kind: fc.constantFrom("agenda", "participants", "report", "other"),
    url,
    mediaType: text,
    bytes: fc.nat(),
    pages: fc.integer({ min: 1, max: 9999 }),
    language: tag,
    otherLanguages: some(partial({ language: tag, url, bytes: fc.nat() }, ["language", "url"])),
    symbol: text,
    accessible: fc.boolean(),
    accessibleContact: url,
    availability: fc.constantFrom("available", "no-address", "gone"),
    archivedCopy: url,
    access: fc.constantFrom("public", "withheld"),
    accessNote: localized,
  },
  ["title"],
);

const spans = fc.array(
  partial(
    {
      _type: fc.constant("span"),
      text: fc.oneof(text, fc.constant("")),
      marks: some(
        fc.constantFrom(
          "strong",
          "em",
          "code",
          "sup",
          "sub",
          "underline",
          "strike-through",
          "link",
          "lang",
          "unknown",
        ),
      ),
    },
    ["_type", "text"],
  ),
  { minLength: 1, maxLength: 3 },
);
const markDefs = fc.constant([
  { _type: "link", _key: "link", href: "https://example.org/" },
  { _type: "language", _key: "lang", lang: "fr" },
]);
const block = fc.oneof(
  partial(
    {
      _type: fc.constant("block"),
      style: fc.constantFrom("normal", "h2", "h3", "h4", "blockquote"),
      listItem: fc.constantFrom("bullet", "number"),
      level: fc.integer({ min: 1, max: 6 }),
      children: spans,
      markDefs,
    },
    ["_type", "children"],
  ),
  partial(
    { _type: fc.constant("block"), style: fc.constantFrom("h2", "h3", "h4"), children: spans, markDefs },
    ["_type", "children", "style"],
  ),
  partial(
    {
      _type: fc.constant("table"),
      caption: fc.string(),
      rows: some(
        partial({ cells: some(partial({ header: fc.boolean(), children: spans, markDefs }, ["children"])) }, [
          "cells",
        ]),
      ),
    },
    ["_type", "rows"],
  ),
  image.map((value) => ({ _type: "image", ...value })),
  recording.map((value) => ({ _type: "video", ...value })),
);
const body = fc.oneof(some(block), fc.dictionary(tag, some(block), { minKeys: 1, maxKeys: 2 }));

const shared = {
  id: slug,
  lang: tag,
  title: localized,
  summary: localized,
  body,
  url,
  trail: some(partial({ title: localized, url }, ["title"])),
  published,
  updated: published,
  topics: some(slug),
  goals: some(fc.integer({ min: 1, max: 17 })),
  regions: some(fc.constantFrom("143", "001")),
  countries: some(fc.constantFrom("KZ", "CH", "FR")),
  organizers: some(
    partial(
      { name: localized, shortName: localized, role: fc.constantFrom("organizer", "partner", "host"), url },
      ["name"],
    ),
  ),
  contacts: some(
    partial({
      name: text,
      title: localized,
      organization: localized,
      email: fc.constant("a.b@example.org"),
      phone: text,
      url,
    }),
  ),
  images: some(image),
  documents: some(document),
  recordings: some(recording),
  links: some(partial({ title: localized, url, language: text }, ["title", "url"])),
  related: some(
    partial(
      {
        type: fc.constantFrom("follows-up", "part-of", "has-part", "see-also"),
        id: slug,
        title: localized,
        date: edtf,
        url,
      },
      ["type", "title"],
    ),
  ),
  archive: partial({
    originalUrl: url,
    captures: some(partial({ url, date: published, service: localized }, ["url"])),
    archivedOn: published,
    archivedBy: localized,
    notice: localized,
    supersededBy: slug,
  }),
  source: partial({
    url,
    facts: some(
      partial(
        {
          path: fc.constant("/published"),
          quote: text,
          basis: fc.constantFrom("stated", "inferred"),
          reason: text,
        },
        ["path", "quote", "basis"],
      ),
    ),
  }),
};

const dates = fc
  .tuple(
    range,
    fc.option(zone, { nil: undefined }),
    some(day.map((start) => ({ start }))),
    fc.option(text, { nil: undefined }),
    fc.boolean(),
    text,
  )
  .map(([both, timeZone, days, asPrinted, inferred, reason]) => ({
    ...both,
    ...(timeZone && { timeZone }),
    ...(days.length > 0 && { days }),
    ...(asPrinted && { asPrinted }),
    ...(inferred && { basis: { kind: "inferred", reason } }),
  }));
const status = fc.constantFrom("scheduled", "rescheduled", "postponed", "cancelled", "moved-online");
const session = partial(
  {
    title: localized,
    type: fc.constantFrom("plenary", "panel", "other"),
    summary: localized,
    start: edtf,
    end: edtf,
    room: localized,
    speakers: some(partial({ name: text, title: localized, organization: localized, url }, ["name"])),
    documents: some(document),
    recording,
  },
  ["title"],
);

/** Any event that the schema accepts: every field may occur, with texts in six scripts and hostile ones. */
export const anyEvent: fc.Arbitrary<ItemInput> = partial(
  {
    ...shared,
    kind: fc.constant("event"),
    type: fc.constantFrom("workshop", "conference", "constructor", "jamboree"),
    dates,
    status: fc.oneof(status, partial({ value: status, note: localized, previousDates: range }, ["value"])),
    attendance: fc.constantFrom("in-person", "online", "mixed"),
    place: partial({
      name: localized,
      room: localized,
      address: localized,
      locality: localized,
      region: localized,
      country: fc.constantFrom("KZ", "CH"),
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      url,
    }),
    online: partial({ url, platform: text, note: localized }),
    participants: partial({
      count: fc.nat(),
      qualifier: fc.constantFrom("exact", "about", "more-than"),
      groups: some(localized),
      countryCount: fc.nat(),
    }),
    sessions: some(session),
    sessionCounts: some(
      partial({ type: fc.constantFrom("plenary", "panel"), count: fc.integer({ min: 1, max: 99 }) }, [
        "count",
      ]),
    ),
    themes: some(localized),
    outcomes: some(
      partial({ type: fc.constantFrom("recommendation", "other"), text: localized, url }, ["text"]),
    ),
    report: body,
    registration: partial({
      opens: edtf,
      closes: edtf,
      url,
      capacity: fc.integer({ min: 1, max: 9999 }),
      fee: localized,
    }),
    interpretation: some(tag),
    recurrence: fc.oneof(
      fc.constantFrom("FREQ=YEARLY", "FREQ=WEEKLY;COUNT=3"),
      partial({ rule: fc.constant("FREQ=MONTHLY;INTERVAL=2"), exceptions: some(day) }, ["rule"]),
    ),
  },
  ["id", "kind", "lang", "title"],
) as unknown as fc.Arbitrary<ItemInput>;

/** Any news item that the schema accepts. */
export const anyNews: fc.Arbitrary<ItemInput> = partial(
  {
    ...shared,
    kind: fc.constant("news"),
    type: fc.constantFrom("article", "press-release", "statement", "speech", "advisory"),
    dateline: localized,
    byline: localized,
    about: some(slug),
  },
  ["id", "kind", "lang", "title"],
) as unknown as fc.Arbitrary<ItemInput>;

export const anyItem: fc.Arbitrary<ItemInput> = fc.oneof(anyEvent, anyNews);
