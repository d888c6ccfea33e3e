import { OCHA } from "./sources.ts";
import { matches, type StyleRule } from "./style-rule.ts";

const english = { languages: ["en"] } as const;
const source = `${OCHA}, "time": 8.30 a.m., 3 p.m., noon, midnight`;
const HALF = "\\s?(?<half>[ap])(?:\\.\\s?)?m(?:\\b\\.?|\\.)";
const BEFORE = "(?<![\\d.,:/+−\\p{L}])(?<!(?<!(?<![\\d:])\\d?\\d:\\d\\d)-)";
// Figures that are a time by themselves, or where the words around them say so; else they may be a ratio.
const SURE = "(?:0\\d|1[3-9]|2[0-3]):[0-5]\\d";
const SAID =
  "(?<=\\b(?:at|from|until|till|by|before|after|between|opens|starts|begins)\\s)(?:1?\\d):[0-5]\\d";
const NO_TIME =
  "(?<!\\b(?:ratio|scale|odds|verse|score|won|lost|Genesis|Exodus|Psalms?|Isaiah|Matthew|Mark|Luke|John|Acts|Romans|Qur[’']?an|Surah)(?:\\s(?:of|was|is))?\\s)";
const IN_RANGE =
  "(?:1?\\d):[0-5]\\d(?=\\s?[-–—]\\s?\\d?\\d:[0-5]\\d(?!\\d))|(?<=\\d:[0-5]\\d\\s?[-–—]\\s?)(?:1?\\d):[0-5]\\d";
const FOLLOWED = "(?:1?\\d):[0-5]\\d(?=\\s(?:hours|GMT|UTC|local\\stime)\\b)";

/** Hours in English: `3.30 p.m.`, `3 p.m.`, noon, midnight. */
export const englishTimes: readonly StyleRule[] = [
  {
    ...english,
    id: "noon-or-midnight",
    problem: "does not say whether it is noon or midnight",
    source,
    find: matches(new RegExp(`${BEFORE}12(?:[.:]00)?${HALF}`, "giu"), ({ groups: { half = "" } = {} }) =>
      half.toLowerCase() === "a" ? "midnight" : "noon",
    ),
  },
  {
    ...english,
    id: "time-form",
    problem: "is not how hours are written",
    source,
    find: matches(
      new RegExp(
        `${BEFORE}(?:(?<from>\\d{1,2})(?:[.:](?<fromMinute>[0-5]\\d))?(?<join>\\s?[-–—]\\s?|\\sto\\s|\\sand\\s))?(?<hour>\\d{1,2})(?:[.:](?<minute>[0-5]\\d))?${HALF}`,
        "giu",
      ),
      ({ groups: { from, fromMinute, join = "", hour, minute, half = "" } = {} }) => {
        const last =
          Number(hour) > 12
            ? inWords(Number(hour), minute)
            : withHalf(Number(hour), minute, half.toLowerCase());
        return from === undefined || last === undefined
          ? last
          : `${inFigures(from, fromMinute)}${join}${last}`;
      },
    ),
  },
  {
    ...english,
    id: "time-form",
    problem: "is not how hours are written",
    source,
    find: matches(
      new RegExp(
        `${NO_TIME}${BEFORE}(?:${SURE}|${SAID}|${FOLLOWED}|${IN_RANGE})(?![\\d:]|\\sminutes)(?:\\shours\\b)?`,
        "gu",
      ),
      ([words]) => {
        const [hour, minute] = words.slice(0, 5).split(":");
        return inWords(Number(hour), minute?.slice(0, 2));
      },
    ),
  },
  {
    ...english,
    id: "o-clock",
    problem: "should be in figures with a.m. or p.m.",
    source,
    find: matches(/\b\w+\so['’]clock\b/gi, () => ({
      wanted: "the hour with a.m. or p.m., noon or midnight",
    })),
  },
];

/** An hour from 0 to 23. */
function inWords(hour: number, minute: string | undefined): string | undefined {
  if (hour > 23) return undefined;
  if (hour % 12 === 0 && (minute === undefined || minute === "00")) return hour === 0 ? "midnight" : "noon";
  return withHalf(hour % 12 || 12, minute, hour < 12 ? "a" : "p");
}

function withHalf(hour: number, minute: string | undefined, half: string): string {
  return `${hour}${minute === undefined || minute === "00" ? "" : `.${minute}`} ${half}.m.`;
}

/** The first hour of a range whose last says which half of the day it is. */
function inFigures(hour: string, minute: string | undefined): string {
  if (Number(hour) > 12) return inWords(Number(hour), minute) ?? hour;
  if (minute === undefined) return hour;
  if (Number(hour) === 12 && minute === "00") return "noon";
  return minute === "00" ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}
