import { COUNTED } from "./counted.ts";
import { MONTH } from "./english-months.ts";
import { OCHA } from "./sources.ts";
import { matches, type StyleRule } from "./style-rule.ts";

const english = { languages: ["en"] } as const;
const DAY = "(?:[12]\\d|3[01]|[1-9])";
const YEAR = "(?:1[5-9]|20)\\d\\d";
const DATE = `${DAY}\\s${MONTH}(?:\\s${YEAR})?`;
const HOUR = "(?:1[0-2]|[1-9])(?:\\.[0-5]\\d)?";
const LOOSE = "(?:\\s?[-—]\\s?|\\s–\\s?|–\\s)";
const dash = {
  ...english,
  id: "range-dash",
  roles: ["prose", "title", "item", "phrase"],
  source:
    "United Nations practice: a closed-up en dash, 11–13 December, September 2021–September 2022; OCHA: a hyphen in tables only",
} as const;
/** What stands on each side of a range; the longest first. */
const SIDES: readonly (readonly [string, string])[] = [
  [DATE, DATE],
  [DAY, DATE],
  [`${MONTH}(?:\\s${YEAR})?`, `${MONTH}\\s${YEAR}`],
  [YEAR, `${YEAR}(?!\\d|${COUNTED})`],
  [`${HOUR}(?:\\s[ap]\\.m\\.)?`, `${HOUR}\\s?[ap]\\.m\\.`],
];

/** Ranges of days, years and hours in English: from 12 to 19, between 12 and 19, 12–19. */
export const englishRanges: readonly StyleRule[] = [
  ...SIDES.map(mixedRange),
  {
    ...dash,
    problem: "joins days with a hyphen or a spaced dash outside a table",
    find: matches(
      new RegExp(
        `(?<![\\d.:/–-])(?<from>${DAY}(?:\\s${MONTH}(?:\\s${YEAR})?)?)${LOOSE}(?<to>${DAY}\\s${MONTH})(?!\\p{L})`,
        "gu",
      ),
      ({ groups: { from, to } = {} }) => `${from}–${to}`,
    ),
  },
  {
    ...dash,
    problem: "joins months with a hyphen or a spaced dash outside a table",
    find: matches(
      new RegExp(`(?<!\\p{L})(?<from>${MONTH}(?:\\s${YEAR})?)${LOOSE}(?<to>${MONTH}\\s${YEAR})(?!\\d)`, "gu"),
      ({ groups: { from, to } = {} }) => `${from}–${to}`,
    ),
  },
];

function mixedRange([left, right]: readonly [string, string]): StyleRule {
  return {
    ...english,
    id: "mixed-range",
    problem: "mixes two ways to write a range",
    source: `${OCHA}, "dates": from 12 to 19 August, between 12 and 19 August, never mixed`,
    find: matches(
      new RegExp(`\\b([Ff]rom|[Bb]etween)\\s(${left})\\s?([-–—]|\\bto\\b|\\band\\b)\\s?(${right})`, "gu"),
      ([, word = "", first, join, last]) => {
        const wanted = word.toLowerCase() === "from" ? "to" : "and";
        // Photographs from 2003 and 2004: only days of one month are surely a range.
        if (join === "and" && wanted === "to" && left !== DAY) return undefined;
        return `${word} ${first} ${wanted} ${last}`;
      },
    ),
  };
}
