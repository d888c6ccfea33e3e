import { CHINESE_DOCUMENTS } from "./sources.ts";
import { matches, type StyleRule } from "./style-rule.ts";

const chinese = { languages: ["zh"], source: CHINESE_DOCUMENTS } as const;
const date = { ...chinese, id: "zh-date", problem: "is not how dates are written" } as const;
const time = { ...chinese, id: "zh-time", problem: "is not how hours are written" } as const;
const HALVES = "上午|下午|晚上|早上|凌晨|中午";

/** Dates and hours in Chinese. */
export const chineseRules: readonly StyleRule[] = [
  {
    ...chinese,
    id: "zh-range",
    problem: "joins days with a dash",
    find: matches(
      /(\d{1,2}\s?月\s?)(\d{1,2})(?:\s?日)?\s?[-–—~～]{1,2}\s?((?:\d{1,2}\s?月\s?)?\d{1,2})\s?日/g,
      ([, month, first, last]) => `${month}${first}日至${last}日`.replace(/\s/g, ""),
    ),
  },
  {
    ...date,
    roles: ["prose", "title", "item", "phrase"],
    find: matches(
      /(?<![\d/.A-Za-z-])(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g,
      ([, year, , month, day]) =>
        Number(month) <= 12 && Number(day) <= 31 ? `${year}年${Number(month)}月${Number(day)}日` : undefined,
    ),
  },
  {
    ...date,
    problem: "has spaces in a date",
    find: matches(
      /(?:\d{4}\s?年\s?)?\d{1,2}\s?月(?:\s?\d{1,2}\s?日(?:\s?至\s?(?:\d{1,2}\s?月\s?)?\d{1,2}\s?日)?)?|\d{4}\s年/g,
      ([words]) => words.replace(/\s/g, ""),
    ),
  },
  {
    ...time,
    find: matches(
      new RegExp(
        `(${HALVES})\\s?(\\d{1,2})[:：.]([0-5]\\d)(?![\\d:：])(?:\\s?[至到–—~～-]\\s?(\\d{1,2})[:：.]([0-5]\\d)(?![\\d:：]))?`,
        "g",
      ),
      ([, half, hour, minute, until, last]) =>
        `${half}${hours(Number(hour), minute)}${until ? `至${hours(Number(until), last)}` : ""}`,
    ),
  },
  {
    ...time,
    find: matches(/(?<![\d:：.+A-Za-z-])(0\d|1[3-9]|2[0-3])[:：]([0-5]\d)(?![\d:：])/g, ([, hour, minute]) =>
      withHalf(Number(hour), minute),
    ),
  },
];

function withHalf(hour: number, minute: string | undefined): string {
  if (hour === 0 && minute === "00") return "午夜";
  return hour < 12 ? `上午${hours(hour, minute)}` : `下午${hours(hour - 12, minute)}`;
}

function hours(hour: number, minute: string | undefined): string {
  return minute === "00" ? `${hour}时` : `${hour}时${minute}分`;
}
