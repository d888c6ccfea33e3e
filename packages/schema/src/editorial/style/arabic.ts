import { ARABIC_DOCUMENTS } from "./sources.ts";
import { matches, type StyleRule } from "./style-rule.ts";

/** The name of each month in the east and in the west of the Arab world; the documents print both. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["كانون الثاني", "يناير"],
  ["شباط", "فبراير"],
  ["آذار", "مارس"],
  ["نيسان", "أبريل"],
  ["أيار", "مايو"],
  ["حزيران", "يونيه"],
  ["تموز", "يوليه"],
  ["آب", "أغسطس"],
  ["أيلول", "سبتمبر"],
  ["تشرين الأول", "أكتوبر"],
  ["تشرين الثاني", "نوفمبر"],
  ["كانون الأول", "ديسمبر"],
];
const SPELLINGS: Readonly<Record<string, string>> = {
  يونيو: "يونيه",
  يوليو: "يوليه",
  ابريل: "أبريل",
  إبريل: "أبريل",
  اغسطس: "أغسطس",
  اكتوبر: "أكتوبر",
};
const NAMES = [...PAIRS.flat(), ...Object.keys(SPELLINGS)].join("|");
const arabic = { languages: ["ar"] } as const;

/** Dates in Arabic. */
export const arabicRules: readonly StyleRule[] = [
  {
    ...arabic,
    id: "ar-digits",
    problem: "is in Arabic-Indic digits",
    source: ARABIC_DOCUMENTS,
    find: matches(/[٠-٩]+/g, ([digits]) =>
      [...digits].map((digit) => String((digit.codePointAt(0) as number) - 0x660)).join(""),
    ),
  },
  {
    ...arabic,
    id: "ar-month",
    problem: "spells a month otherwise than the United Nations do",
    source: `${ARABIC_DOCUMENTS}; يونيه and يوليه, not يونيو and يوليو`,
    find: matches(/(?<=(?:حزيران|تموز)\s?\/\s?)(?:يونيو|يوليو)(?!\p{L})/gu, ([name]) => SPELLINGS[name]),
  },
  {
    ...arabic,
    id: "ar-month",
    problem: "gives one of the two names of the month",
    source: `${ARABIC_DOCUMENTS}; official records print both names`,
    find: matches(
      new RegExp(
        `(?<!(?:شارع|ميدان|مدينة|ثورة|جسر|حي)\\s(?:[\\d٠-٩]{1,2}\\s)?)(?:(?<=[\\d٠-٩]\\s)(?:${NAMES})|(?<![\\p{L}/]|/\\s)(?:${NAMES})(?=\\s[\\d٠-٩]{4}(?![\\d٠-٩]))|(?<![\\p{L}/]|/\\s)(?:يونيو|يوليو))(?!\\p{L}|\\s?/)`,
        "gu",
      ),
      ([name]) => PAIRS.find((pair) => pair.includes(SPELLINGS[name] ?? name))?.join("/"),
    ),
  },
];
