import { COUNTED } from "./counted.ts";
import { ANY_MONTH, fullMonth } from "./english-months.ts";
import { OCHA } from "./sources.ts";
import { matches, type StyleRule } from "./style-rule.ts";

const DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,:/]\\d|-\\p{Ll})";
const PER_CENT = "\\s(?:per\\scent|percent|million|billion)\\b";
/** No day follows these: in March, 30-minute sessions. */
const IN = "(?<=\\b(?:in|during|throughout|early|late|mid|within)[\\s-])";
const SINCE = "(?<=\\b(?:by|since|until|from|between|for)\\s)";
const JOIN = "\\s?(?:,\\s?and|,|and|&|to|through|[-–—])\\s?";

const pattern = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)?\\s|\\d\\sof\\s)(?<![\\p{L}-])(?<month>${ANY_MONTH})\\s` +
    `(?<days>${DAY}(?:${JOIN}${DAY}(?!${COUNTED}))*)(?!${PER_CENT})` +
    `(?:(?<join>\\s?(?:[-–—]|to|through|until|and)\\s?)(?<other>${ANY_MONTH})\\s(?<last>${DAY}))?` +
    "(?:,?\\s(?<year>\\d{4})(?!\\d))?",
  "gu",
);
const counted = new RegExp(`(?:${IN}|${SINCE}${ANY_MONTH}\\s\\d{1,2}${COUNTED})`, "iuy");

/** The month before the day: `November 12 and 13, 2003`. */
export const americanDates: readonly StyleRule[] = [
  {
    id: "american-date",
    languages: ["en"],
    problem: "has the month before the day",
    source: `${OCHA}, "dates": day month year, without commas`,
    find: matches(pattern, (match) => {
      const { month = "", days = "", join = "", other, last = "", year } = match.groups ?? {};
      if (year === undefined && isCounted(match)) return undefined;
      const dates = `${plainDays(days)} ${fullMonth(month)}`;
      const range = other ? `${dates}${plainJoin(join)}${plainDays(last)} ${fullMonth(other)}` : dates;
      return year === undefined ? range : `${range} ${year}`;
    }),
  },
];

function isCounted({ input, index }: RegExpExecArray): boolean {
  counted.lastIndex = index;
  return counted.test(input);
}

function plainDays(days: string): string {
  return days
    .replace(/(\d)(?:st|nd|rd|th)/g, "$1")
    .replace(/\b0(\d)/g, "$1")
    .replace(/\s?[-–—]\s?/g, "–")
    .replace(/,?\s?(?:\band\b|&)\s?/g, " and ")
    .replace(/\sthrough\s/g, " to ");
}

function plainJoin(join: string): string {
  return /[-–—]/.test(join) ? "–" : join.replace(/through|until/, "to");
}
