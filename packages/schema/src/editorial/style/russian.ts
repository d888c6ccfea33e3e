import { RUSSIAN_COVER } from "./sources.ts";
import { matches, type StyleRule } from "./style-rule.ts";

const russian = { languages: ["ru"], source: RUSSIAN_COVER } as const;
const MONTH = "(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";
const IN_MONTH = "(?:январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)";

/** Dates in Russian. */
export const russianRules: readonly StyleRule[] = [
  {
    ...russian,
    id: "ru-range",
    problem: "joins days with a hyphen or a spaced dash",
    find: matches(
      new RegExp(
        `(?<![\\d.,:/–-])(\\d{1,2}(?:\\s${MONTH}(?:\\s\\d{4}\\sгода)?)?)\\s?[-–—]\\s?(\\d{1,2})\\s(${MONTH})(?!\\p{L})`,
        "gu",
      ),
      ([, first, last, month]) => `${first}–${last} ${month}`,
    ),
  },
  {
    ...russian,
    id: "ru-year",
    problem: "shortens the word for year",
    find: matches(/(?<!\d)(\d{4})\s?г\.(?!г)/g, ([, year]) => `${year} года`),
  },
  {
    ...russian,
    id: "ru-year",
    problem: "leaves out the word for year",
    find: matches(
      new RegExp(
        `(?<!\\p{L})(${MONTH}|${IN_MONTH})\\s(\\d{4})(?![\\d–—-]|\\s?г(?!\\p{L})|\\s?гг|\\s(?:год|и\\s\\d{4}|или\\s\\d{4})|\\s?[–—-]\\s?\\d{4})`,
        "gu",
      ),
      ([, month, year]) => `${month} ${year} года`,
    ),
  },
];
