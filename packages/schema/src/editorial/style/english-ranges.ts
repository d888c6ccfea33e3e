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
// What stands on each side of a range; the longest first.
const SIDES = [
  `(?<a>${DATE})JOIN(?<b>${DATE})`,
  `(?<c>${DAY})JOIN(?<d>${DATE})`,
  `(?<e>${MONTH}(?:\\s${YEAR})?)JOIN(?<f>${MONTH}\\s${YEAR})`,
  `(?<g>${YEAR})JOIN(?<h>${YEAR})(?!\\d)`,
  `(?<i>${HOUR}(?:\\s[ap]\\.m\\.)?)JOIN(?<j>${HOUR}\\s?[ap]\\.m\\.)`,
];

/** Ranges of days, years and hours in English: from 12 to 19, between 12 and 19, 12–19. */
export const englishRanges: readonly StyleRule[] = [
  {
    ...english,
    id: "mixed-range",
    problem: "mixes two ways to write a range",
    source: `${OCHA}, "dates": from 12 to 19 August, between 12 and 19 August, never mixed`,
    find: matches(
      new RegExp(
        `\\b(?<word>[Ff]rom|[Bb]etween)\\s(?:${SIDES.map((side, index) => side.replace("JOIN", `\\s?(?<join${index}>[-–—]|\\bto\\b|\\band\\b)\\s?`)).join("|")})`,
        "g",
      ),
      ({ groups = {} }) => {
        const { word = "", a, b, c, d, e, f, g, h, i, j } = groups;
        const join = groups.join0 ?? groups.join1 ?? groups.join2 ?? groups.join3 ?? groups.join4 ?? "";
        const right = word.toLowerCase() === "from" ? "to" : "and";
        // Photographs from 2003 and 2004; only days of one month are surely a range.
        if (join === "and" && right === "to" && c === undefined) return undefined;
        return `${word} ${a ?? c ?? e ?? g ?? i} ${right} ${b ?? d ?? f ?? h ?? j}`;
      },
    ),
  },
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
