import { SPANISH_SERVICE } from "./sources.ts";
import { isStreetOrMovement } from "./streets.ts";
import { matches, type StyleRule } from "./style-rule.ts";

const spanish = { languages: ["es"] } as const;
const MONTH = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";
const CAPITAL =
  "(?:Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre)";
const HOUR = "(?:[01]?\\d|2[0-3])";
const BEFORE = "(?<![\\d:.,+\\p{L}-])";
const time = {
  ...spanish,
  id: "es-time",
  problem: "is not how hours are written",
  source: `${SPANISH_SERVICE}: a las 15.00 horas`,
} as const;
const range = {
  ...spanish,
  id: "es-range",
  roles: ["prose", "title", "item", "phrase"],
  problem: "joins days with a hyphen outside a table",
  source: `${SPANISH_SERVICE}: del 20 al 27 de diciembre, no hyphen except in tables`,
} as const;

/** Dates and hours in Spanish. */
export const spanishRules: readonly StyleRule[] = [
  {
    ...spanish,
    id: "es-first-of-month",
    problem: "should be the plain figure",
    source: `${SPANISH_SERVICE}: 1 de mayo de 2008`,
    find: matches(
      new RegExp(`(?<!\\d)1(?:[°ºo]|\\.[°º]|e?r[o.]?)\\sde\\s(${MONTH})(?!\\p{L})`, "gu"),
      ([, month]) => `1 de ${month}`,
    ),
  },
  {
    ...range,
    find: matches(
      new RegExp(
        `(?:(?<!\\p{L})(?:[Dd]el?|([Ll]os\\sdías))\\s)?(?<![\\d/.,-])(\\d{1,2}(?:\\sde\\s${MONTH})?)\\s?[-–—]\\s?(\\d{1,2})\\sde\\s(${MONTH})(?!\\p{L})`,
        "gu",
      ),
      ([, two, first, last, month]) =>
        two ? `${two} ${first} y ${last} de ${month}` : `del ${first} al ${last} de ${month}`,
    ),
  },
  {
    ...time,
    find: matches(
      new RegExp(
        `${BEFORE}(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[ap])\\.?\\s?m(?:\\b\\.?|\\.)`,
        "giu",
      ),
      ({ groups: { hour, minute, half = "" } = {} }) =>
        hours(
          Number(hour) > 12 ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0),
          minute,
        ),
    ),
  },
  {
    ...time,
    find: matches(
      new RegExp(
        `${BEFORE}(?:(?<=(?<!\\p{L})[Ll]as?\\s)${HOUR}|0\\d|${HOUR}(?=:[0-5]\\d(?:\\sa\\s(?:las\\s)?\\d{1,2}:[0-5]\\d)?\\s(?:h|hs|hrs|horas?)(?!\\p{L}))):[0-5]\\d(?![\\d:])(?:\\s(?:h|hs|hrs|horas?)(?!\\p{L})\\.?)?`,
        "gu",
      ),
      ([words]) => hours(Number(words.split(":")[0]), /:(\d\d)/.exec(words)?.[1]),
    ),
  },
  {
    ...spanish,
    id: "capital-month",
    problem: "writes a month with a capital",
    source: `${SPANISH_SERVICE}: 1 de mayo de 2008`,
    find: matches(
      new RegExp(
        `(?:(?<=\\d\\s(?:de\\s)?|\\bmes\\sde\\s)|(?<=(?<!\\p{L})en\\s)(?=\\p{L}+\\s(?:de\\s)?\\d{4}(?!\\d)))${CAPITAL}(?!\\p{L})`,
        "gu",
      ),
      ({ input, index, 0: month }) => (isStreetOrMovement(input, index) ? undefined : month.toLowerCase()),
    ),
  },
];

function hours(hour: number, minute = "00"): string | undefined {
  return hour > 24 ? undefined : `${hour}.${minute} horas`;
}
