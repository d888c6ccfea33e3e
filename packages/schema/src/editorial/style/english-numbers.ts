import { MONTH } from "./english-months.ts";
import { OCHA } from "./sources.ts";
import { matches, type StyleRule } from "./style-rule.ts";

const english = { languages: ["en"] } as const;
const NUMBER = "\\d(?:[\\d,.]*\\d)?";
// Words that end in a point without ending a sentence.
const SHORTENED = "approx|chap|corr|dept|figs|incl|para|paras|prof|resp|sect|Sept|arts|nos|vols";

/** Numbers in English: about 85, and no numeral at the beginning of a sentence. */
export const englishNumbers: readonly StyleRule[] = [
  {
    ...english,
    id: "some-number",
    problem: "should be “about” before a number",
    source: `${OCHA}, numbers: about 85`,
    find: matches(
      new RegExp(`\\b([Ss])ome\\s(${NUMBER})(?![\\p{L}\\d-])`, "gu"),
      ([, s, number]) => `${s === "S" ? "A" : "a"}bout ${number}`,
    ),
  },
  {
    ...english,
    id: "around-number",
    problem: "should be “about” before a number; “around” is for dates",
    source: `${OCHA}: “around” for an approximate date, “about” for an approximate number`,
    find: matches(
      new RegExp(
        `(?<!\\b(?:sat|seated|gathered|arranged|placed|stood|travelled|walked)\\s)\\b([Aa])round\\s(?!(?:1[5-9]|20)\\d\\d(?!\\speople))(${NUMBER})(?=\\s(?!hours?\\b|and\\b|noon\\b|when\\b|the\\b|${MONTH})\\p{Ll}{3,})`,
        "gu",
      ),
      ([, a, number]) => `${a}bout ${number}`,
    ),
  },
  {
    ...english,
    id: "numeral-begins",
    roles: ["prose"],
    problem: "begins a sentence with a numeral",
    source: `${OCHA}, numbers: never begin a sentence with a numeral`,
    find: matches(
      new RegExp(
        `(?:^|(?<=(?:(?<!\\b(?:${SHORTENED}))(?<=\\p{L}{4})|\\d{4}|\\uFFFC)[)”"]?[.!?][)”"]?\\s))${NUMBER}(?=\\s\\p{Ll}{3,})(?!\\shours\\b|\\s(?:and|to|or)\\s\\d)`,
        "gu",
      ),
      () => ({ wanted: "the number in words, or another order of words" }),
    ),
  },
];
