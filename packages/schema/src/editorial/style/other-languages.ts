import { matches, type StyleRule } from "./style-rule.ts";

const FRENCH = "Règles de présentation des documents de l’ONU; un_date (OCHA)";
const SPANISH = "Manual del Servicio de Traducción al Español de las Naciones Unidas";
const FR_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const ES_MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";
const RU_MONTHS = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";
const capital = (months: string): string =>
  months.replace(/(^|\|)(\p{L})/gu, (_, bar: string, letter: string) => bar + letter.toUpperCase());

/** French, Spanish, Russian, Arabic and Chinese, where the sources give a rule. */
export const otherLanguages: readonly StyleRule[] = [
  {
    id: "fr-first-of-month",
    languages: ["fr"],
    problem: "should be the ordinal: the first of a month",
    source: FRENCH,
    find: matches(new RegExp(`(?<![\\d.,])1 (${FR_MONTHS})(?!\\p{L})`, "gu"), ([, month]) => `1er ${month}`),
  },
  {
    id: "fr-time",
    languages: ["fr"],
    problem: "is not how hours are written",
    source: FRENCH,
    find: matches(/(?<![\d:.+-])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/g, ([, hour, minute]) =>
      minute === "00" ? `${Number(hour)} heures` : `${Number(hour)} h ${minute}`,
    ),
  },
  {
    id: "capital-month",
    languages: ["fr", "es"],
    problem: "writes a month with a capital",
    source: `${FRENCH}; ${SPANISH}`,
    find: matches(
      new RegExp(`(?<=\\d(?:er)? |\\bde )(${capital(FR_MONTHS)}|${capital(ES_MONTHS)})(?!\\p{L})`, "gu"),
      ([month]) => month.toLowerCase(),
    ),
  },
  {
    id: "es-first-of-month",
    languages: ["es"],
    problem: "should be the plain figure",
    source: SPANISH,
    find: matches(new RegExp(`\\b1(?:[°ºo]|er[o.]?) de (${ES_MONTHS})`, "g"), ([, month]) => `1 de ${month}`),
  },
  {
    id: "es-range",
    languages: ["es"],
    roles: ["prose"],
    problem: "joins days with a hyphen outside a table",
    source: SPANISH,
    find: matches(
      new RegExp(`(?:\\bdel? )?(?<![\\d/])(\\d{1,2})\\s?[-–]\\s?(\\d{1,2}) de (${ES_MONTHS})`, "g"),
      ([, first, last, month]) => `del ${first} al ${last} de ${month}`,
    ),
  },
  {
    id: "es-time",
    languages: ["es"],
    problem: "is not how hours are written",
    source: SPANISH,
    find: matches(
      /(?<![\d:.+-])(\d{1,2})[:.](\d{2})\s?(?:a|p)\.?\s?m\b\.?|(?<![\d:.+-])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/gi,
      ([, , , hour, minute]) =>
        hour === undefined ? "la hora de 0 a 24, como 15.30 horas" : `${hour}.${minute} horas`,
    ),
  },
  {
    id: "ru-range",
    languages: ["ru"],
    problem: "joins days with a hyphen",
    source: "A/CONF.199/20, cover: 26 августа–4 сентября 2002 года",
    find: matches(
      new RegExp(`(?<!\\d)(\\d{1,2})-(\\d{1,2}) (${RU_MONTHS})`, "g"),
      ([, first, last, month]) => `${first}–${last} ${month}`,
    ),
  },
  {
    id: "ru-year",
    languages: ["ru"],
    problem: "shortens the word for year",
    source: "A/CONF.199/20, cover: 2002 года",
    find: matches(/(?<!\d)(\d{4})\s?г\.(?!г)/g, ([, year]) => `${year} года`),
  },
  {
    id: "ar-digits",
    languages: ["ar"],
    problem: "is in Arabic-Indic digits",
    source: "United Nations documents in Arabic: 4 حزيران/يونيه 2008",
    find: matches(/[٠-٩]+/g, ([digits]) =>
      [...digits].map((digit) => String((digit.codePointAt(0) as number) - 0x660)).join(""),
    ),
  },
  {
    id: "zh-date",
    languages: ["zh"],
    problem: "is not how dates are written",
    source: "United Nations documents in Chinese: 2000年9月6日至8日",
    find: matches(
      /(?<![\d/.-])(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?![\d/-])/g,
      ([, year, month, day]) => `${year}年${Number(month)}月${Number(day)}日`,
    ),
  },
  {
    id: "zh-range",
    languages: ["zh"],
    problem: "joins days with a dash",
    source: "United Nations documents in Chinese: 2000年9月6日至8日",
    find: matches(
      /(\d{1,2}月)(\d{1,2})日?\s?[-–—~]\s?(\d{1,2})日/g,
      ([, month, first, last]) => `${month}${first}日至${last}日`,
    ),
  },
];
