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

export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...SCRIPTS, ...HOSTILE),
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
);
export const localized: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.dictionary(fc.constantFrom(...TAGS), text, { minKeys: 1, maxKeys: 3 }),
);
export const url: fc.Arbitrary<string> = fc.constantFrom(
  "/a",
  'https://example.org/?a=1&b="2"',
  "//example.org/x",
  "#f",
  "mailto:a@example.org",
  "tel:+41225550123",
  "page.html",
  "?q=<b>",
);
export const slug: fc.Arbitrary<string> = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
export const tag: fc.Arbitrary<string> = fc.constantFrom(...TAGS);
