import type { ItemInput } from "@event-content/schema";
import { checkStyle } from "@event-content/schema/editorial";
import { expect, it } from "vitest";

const UNITS = [
  ..." \t1a.@:-/“”\"'‘’«„(月ن٣é",
  "aA",
  "a ",
  "1 ",
  "1-",
  "1, ",
  "a.",
  "a.a/",
  "A a",
  "a’",
  "‘a’",
  "from 1",
  "from 1 ",
  "between 1 May 2003 ",
  "November ",
  "November 1 and ",
  "November 12, ",
  "12th and ",
  "the 1, ",
  "1 de ",
  "1 mai ",
  "1 мая ",
  "click ",
  "click here",
  "last the ",
  "will tomorrow ",
  "spring ",
  "Spring A ",
  "www.",
  "http://",
  "12:",
  "at 9:30",
  "2003年",
  "re-",
  "organis",
  "around 1",
  "is. 1",
];

/** What goes before, where that makes a worse text. */
const OPENINGS: readonly (readonly [string, string])[] = [
  ...UNITS.map((unit) => ["", unit] as const),
  ["November ", "1, "],
  ["November ", "1 and "],
  ["click here for ", " "],
  ["here", " "],
  ["from 1", " "],
  ["‘a", "’a"],
  ["“", "a "],
];

it.each(OPENINGS)("comes to an end in a text of 200,000 characters: %j, then %j", (opening, unit) => {
  const text = opening + unit.repeat(Math.ceil(200_000 / unit.length));
  for (const lang of ["en", "fr", "es", "ru", "ar", "zh"]) {
    const item = {
      id: "a",
      kind: "news",
      lang,
      title: `${text}!`,
      links: [{ title: text, url: "/x" }],
      images: [{ url: "/x", alt: text }],
    };
    expect(Array.isArray(checkStyle(item as ItemInput))).toBe(true);
  }
});
