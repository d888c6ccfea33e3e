import { matches, OCHA, type StyleRule } from "./style-rule.ts";

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const ABBREVIATED = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const FULL: Readonly<Record<string, string>> = Object.fromEntries(
  MONTHS.split("|").flatMap((month) => [
    [month, month],
    [month.slice(0, 3), month],
    [month.slice(0, 4), month],
  ]),
);
const DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const english = { languages: ["en"] } as const;
const dates = `${OCHA}, "dates": day month year, without commas`;

/** Dates in English: day month year, no ordinals, no mixed ranges, nothing relative. */
export const englishDates: readonly StyleRule[] = [
  {
    ...english,
    id: "american-date",
    problem: "has the month before the day",
    source: dates,
    find: matches(
      new RegExp(
        `(?<!\\d\\s)\\b(${MONTHS}|(?:${ABBREVIATED})\\.?)\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:\\s?[-–]\\s?(\\d{1,2})(?!\\d))?(?:,?\\s(\\d{4})\\b)?`,
        "g",
      ),
      ([, month = "", first, last, year]) =>
        `${first}${last ? `–${last}` : ""} ${FULL[month.replace(".", "")] ?? month}${year ? ` ${year}` : ""}`,
    ),
  },
  {
    ...english,
    id: "ordinal-date",
    problem: "writes the day as an ordinal",
    source: dates,
    find: matches(
      new RegExp(`\\b(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)(?:\\sof)?\\s(${MONTHS})\\b`, "g"),
      ([, day, month]) => `${day} ${month}`,
    ),
  },
  {
    ...english,
    id: "numeric-date",
    roles: ["prose", "title"],
    problem: "can be read as two different days",
    source: `${OCHA}, "dates": numeric forms only in tables`,
    find: matches(
      /\b\d{1,2}[/]\d{1,2}[/](?:\d{4}|\d{2})\b/g,
      () => "the month in words, such as 12 November 2003",
    ),
  },
  {
    ...english,
    id: "mixed-range",
    problem: "mixes two ways to write a range",
    source: `${OCHA}, "dates": from 12 to 19 August, between 12 and 19 August, never mixed`,
    find: matches(
      new RegExp(`\\b(from|between)\\s(\\d{1,2})\\s?(-|–|to|and)\\s?(\\d{1,2})\\s(${MONTHS})`, "gi"),
      ([whole, word = "", first, join, last, month]) => {
        const right = word.toLowerCase() === "from" ? "to" : "and";
        return join === right ? whole : `${word} ${first} ${right} ${last} ${month}`;
      },
    ),
  },
  {
    ...english,
    id: "season",
    problem: "names a season, which differs by hemisphere",
    source: `${OCHA}, "seasons": name the months`,
    find: matches(
      /\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all)\s(?:of\s)?(?:19|20)\d\d\b|\b(?:in|during|this|last|next|by|late|early)\s(?:the\s)?(?:spring|summer|autumn|winter)\b(?!\s(?:school|games|olympics|water|session))/g,
      () => "the months",
    ),
  },
  {
    ...english,
    id: "relative-date",
    problem: "says when only to those who read it at the time",
    source: `${OCHA}, "dates": no "last week", "next Tuesday", "weekend"`,
    find: matches(
      new RegExp(
        `\\b(?:(?:last|next|this)\\s(?:week|month|year|weekend|${DAYS})|yesterday|tomorrow|(?:over|at)\\sthe\\sweekend)\\b`,
        "gi",
      ),
      () => "the date",
    ),
  },
  {
    ...english,
    id: "as-at",
    problem: "should be “as of” before a date",
    source: `${OCHA}, "as of"`,
    find: matches(new RegExp(`\\b([Aa]s) at(?=\\s(?:\\d|the end|${MONTHS}))`, "g"), ([, as]) => `${as} of`),
  },
  {
    ...english,
    id: "decade",
    problem: "writes a decade with an apostrophe",
    source: `${OCHA}, "decades": the 1990s`,
    find: matches(/\b((?:1[89]|20)\d0)['’]s\b/g, ([, decade]) => `${decade}s`),
  },
];
