import { COUNTED } from "./counted.ts";
import { MONTH, monthOfNumber } from "./english-months.ts";
import { OCHA } from "./sources.ts";
import { matches, type StyleRule } from "./style-rule.ts";

const english = { languages: ["en"] } as const;
const inWords = { ...english, roles: ["prose", "title", "item", "phrase"] } as const;
const dates = `${OCHA}, "dates": day month year, without commas, "the", "of" or ordinals`;
const numeric = {
  ...inWords,
  id: "numeric-date",
  problem: "writes a month as a number outside a table",
  source: `${OCHA}, "dates": numeric forms only in tables`,
} as const;

const DAY = "(?:[12]\\d|3[01]|0?[1-9])";
const ORDINAL = "(?:st|nd|rd|th)";
// The year, unless it counts: on 12 November, 2000 people came.
const YEAR = `(?:,?\\s(?<year>\\d{4})(?!\\d|${COUNTED}))?`;

// What a year has rather than a decade: the 2010’s report, unlike the 1990’s and the 1980’s in Asia.
const OWNED =
  "(?!(?:and|or|in|the|was|were|are|is|to|by|when|as|with|for|at|on|until|through|that|there|but|saw|had|a|an|it|they|he|she|we)\\b)[a-z]";

/** Dates in English: day month year, no ordinals, no commas, no figures for months. */
export const englishDates: readonly StyleRule[] = [
  {
    ...english,
    id: "ordinal-date",
    problem: "writes the day as an ordinal or after “the”",
    source: dates,
    find: matches(
      new RegExp(
        `(?<![\\d.:/-])(?:\\b[Tt]he\\s)?(?<days>${DAY}${ORDINAL}?(?:\\s?(?:,|and|to|[-–])\\s?(?:the\\s)?${DAY}${ORDINAL}?){0,9})(?<of>\\sof)?\\s(?<month>${MONTH})(?!\\p{L}|['’]s)${YEAR}`,
        "gu",
      ),
      ({ groups: { days = "", of, month, year } = {} }) =>
        of || /\d(?:st|nd|rd|th)/.test(days)
          ? `${plainDays(days)} ${month}${year ? ` ${year}` : ""}`
          : undefined,
    ),
  },
  {
    ...english,
    id: "date-comma",
    problem: "has a comma before the year",
    source: dates,
    find: matches(
      new RegExp(
        `(?<![\\d.:/-])(?<day>${DAY})\\s(?<month>${MONTH}),\\s(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d|${COUNTED})`,
        "gu",
      ),
      ({ groups: { day, month, year } = {} }) => `${day} ${month} ${year}`,
    ),
  },
  {
    ...numeric,
    find: matches(
      /(?<![\d/.\p{L}-])(?:(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})|(\d{1,2})\.(\d{1,2})\.(?:19|20)\d\d)(?![\d/-]|\.\d)/gu,
      ([, a, b, c, d]) =>
        isDay(Number(a ?? c), Number(b ?? d))
          ? { wanted: "the month in words, such as 12 November 2003" }
          : undefined,
    ),
  },
  {
    ...numeric,
    find: matches(
      /(?<![\d/.\p{L}-])(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d/\p{L}-])/gu,
      ([, year, month, day]) => `${Number(day)} ${monthOfNumber(Number(month))} ${year}`,
    ),
  },
  {
    ...english,
    id: "as-at",
    problem: "should be “as of” before a date",
    source: `${OCHA}, "as of"`,
    find: matches(
      new RegExp(`\\b([Aa]s)\\sat(?=\\s(?:\\d|the\\send|${MONTH}))`, "g"),
      ([, as]) => `${as} of`,
    ),
  },
  {
    ...english,
    id: "decade",
    problem: "writes a decade with an apostrophe",
    source: `${OCHA}, "decades": the 1990s`,
    find: matches(
      new RegExp(`(?<=\\b(?:the|early|late|mid)[\\s-])((?:1[89]|20)\\d0)['’]s\\b(?!\\s${OWNED})`, "gi"),
      ([, decade]) => `${decade}s`,
    ),
  },
];

/** Whether two numbers are a day and a month, in either order. */
function isDay(a: number, b: number): boolean {
  return Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
}

function plainDays(days: string): string {
  return days
    .replace(/(\d)(?:st|nd|rd|th)/g, "$1")
    .replace(/\bthe\s/g, "")
    .replace(/\s?[-–]\s?/g, "–");
}
