import { DELEGATES_FR, UN_DATE } from "./sources.ts";
import { isStreetOrMovement } from "./streets.ts";
import { matches, type StyleRule } from "./style-rule.ts";

const french = { languages: ["fr"] } as const;
const MONTH = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
const CAPITAL = "(?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)";
const HOUR = "(?:[01]?\\d|2[0-3])";
// Figures with a colon are a time after these words; else they may be a ratio.
const AT =
  "(?<=(?<!\\p{L}|(?:égale?s?|supérieure?s?|inférieure?s?|rapport|ratio|score)\\s)(?:à|dès|vers|jusqu[’']à|partir\\sde|entre)\\s)";
const time = { ...french, id: "fr-time", problem: "is not how hours are written" } as const;

/** Dates and hours in French. */
export const frenchRules: readonly StyleRule[] = [
  {
    ...french,
    id: "fr-range",
    problem: "mixes two ways to write a range",
    source: `${DELEGATES_FR}: du mardi 24 au samedi 28 septembre`,
    find: matches(
      new RegExp(
        `(?<!\\p{L})([Dd]u)\\s(\\d{1,2}(?:er)?(?:\\s${MONTH})?)\\s?[-–—]\\s?(\\d{1,2}(?:er)?)\\s(${MONTH})(?!\\p{L})`,
        "gu",
      ),
      ([, du, first = "", last, month]) => `${du} ${first.replace(/^1(?!\d|er)/, "1er")} au ${last} ${month}`,
    ),
  },
  {
    ...french,
    id: "fr-first-of-month",
    problem: "should be the ordinal: the first of a month",
    source: `${UN_DATE}: 1er août 2006`,
    find: matches(
      new RegExp(
        `(?<![\\d.,:/–-])1((?:\\s(?:au|et|et\\sle)\\s\\d{1,2}|\\s?[-–]\\s?\\d{1,2})?\\s${MONTH})(?!\\p{L})`,
        "gu",
      ),
      ([, rest = ""]) => `1er${rest.replace(/\s/g, " ")}`,
    ),
  },
  {
    ...time,
    source: `${UN_DATE}: 10 h 30, 10 heures, midi, minuit`,
    find: matches(
      new RegExp(
        `(?<![\\d:.+\\p{L}-])(?:${AT}${HOUR}|0\\d|${HOUR}(?=:[0-5]\\d\\s(?:h|heures?|GMT|UTC)(?!\\p{L}))|(?<=(?<!\\p{L})de\\s)${HOUR}(?=:[0-5]\\d\\sà\\s\\d)):[0-5]\\d(?![\\d:])(?:\\s(?:h|heures?)(?!\\p{L}))?`,
        "gu",
      ),
      ([words]) => hours(words.split(":")[0] ?? "", /:(\d\d)/.exec(words)?.[1]),
    ),
  },
  {
    ...time,
    source: `${UN_DATE}: 10 h 30, 10 heures`,
    find: matches(
      new RegExp(`(?<![\\d:.,+\\p{L}/-])(${HOUR})(?:\\s?[hH]\\s?([0-5]\\d)|[hH])(?![\\d\\p{L}/])`, "gu"),
      ([, hour = "", minute]) =>
        minute === undefined
          ? `${Number(hour)} ${Number(hour) < 2 ? "heure" : "heures"}`
          : hours(hour, minute),
    ),
  },
  {
    ...french,
    id: "capital-month",
    problem: "writes a month with a capital",
    source: `${DELEGATES_FR}: mardi 17 septembre 2019`,
    find: matches(
      new RegExp(
        `(?:(?<=\\d(?:er)?\\s)|(?<=(?<!\\p{L})en\\s)(?=\\p{L}+\\s\\d{4}(?!\\d)))${CAPITAL}(?!\\p{L})`,
        "gu",
      ),
      ({ input, index, 0: month }) => (isStreetOrMovement(input, index) ? undefined : month.toLowerCase()),
    ),
  },
];

function hours(hour: string, minute: string | undefined): string {
  const number = Number(hour);
  if (minute !== undefined && minute !== "00") return `${number} h ${minute}`;
  if (number % 12 === 0) return number === 0 ? "minuit" : "midi";
  return `${number} ${number === 1 ? "heure" : "heures"}`;
}
