const MONTHS = [
  "Jan(?:uary|\\.)?",
  "Feb(?:ruary|\\.)?",
  "Mar(?:ch|\\.)?",
  "Apr(?:il|\\.)?",
  "May",
  "Jun(?:e|\\.)?",
  "Jul(?:y|\\.)?",
  "Aug(?:ust|\\.)?",
  "Sep(?:t(?:ember|\\.)?|\\.)?",
  "Oct(?:ober|\\.)?",
  "Nov(?:ember|\\.)?",
  "Dec(?:ember|\\.)?",
];

/** A month in English as a page prints it: `November`, `Nov.`, `NOVEMBER`; never `may`, the verb. */
export const MONTH: string = `(?:${[...MONTHS, ...MONTHS.map(upper)].join("|")})(?![\\p{L}])`;

const WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+(?:the\\s+)?)?";
const DAY = "(?:[12]\\d|3\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:/]|[.,]\\d|\\s?%)";
const YEAR = "(?:\\s*,?\\s*(?:of\\s+)?(?:19|20)\\d\\d(?!\\d))?";
const RANGE = "\\s*(?:[-‐‑–—−]|(?<!\\p{L})(?:to|until|till|through|thru)(?!\\p{L}))\\s*";
const AND = "\\s*(?:(?:,\\s*)?(?<!\\p{L})and(?!\\p{L})|&)\\s*";
const LIST = `(?:\\s*,\\s*|${AND})`;
const OF = "\\s*(?:of\\s+)?";
const THE = "(?:the\\s+)?";
const NOT_COUNTED =
  "(?!\\s+(?:participants|delegates|representatives|experts|people|persons|countries|companies|officials|members|leaders|others|more|years))";

const DAYS_FIRST = `${WEEKDAY}${THE}${DAY}(?:(?:${RANGE}|${LIST})${THE}${WEEKDAY}${DAY})*${OF}${MONTH}${YEAR}`;
const MORE_DAYS = `(?:${RANGE}${THE}${WEEKDAY}${DAY}(?!\\s*${MONTH})|(?:\\s*,\\s*${DAY})*${AND}${THE}${WEEKDAY}${DAY}(?!\\s*${MONTH})${NOT_COUNTED})`;
const MONTH_FIRST = `${WEEKDAY}${MONTH}\\s*${THE}${DAY}${MORE_DAYS}?${YEAR}`;
const MONTH_YEAR = `${MONTH}(?:${RANGE}${MONTH})?\\s*,?\\s*(?:of\\s+)?(?:19|20)\\d\\d(?!\\d)`;
const JOIN = `(?:${RANGE}|(?<!(?:19|20)\\d\\d)${AND})`;
const LEAD = "(?:(?:[Tt]he\\s+)?[Ww]eek\\s+(?:of|beginning)\\s+|[Bb]etween\\s+|[Ff]rom\\s+)?";
const PART = "(?:(?:early|mid|late)[ -]|the\\s+end\\s+of\\s+|the\\s+beginning\\s+of\\s+)";

/**
 * A date or a range of dates with the name of a month, in either order, with or without spaces and year.
 * Forms: `November 12-13`, `30 October–2 November 2003`, `12, 13 and 14 May`, `10 September-December`, `March 2006`.
 */
export const PRINTED_DATE: RegExp = new RegExp(
  [
    `${LEAD}${DAYS_FIRST}(?:${JOIN}(?:${DAYS_FIRST}|${MONTH}${YEAR}))?`,
    `${LEAD}${MONTH_FIRST}(?:${JOIN}${MONTH_FIRST})?`,
    `${LEAD}${PART}?${MONTH_YEAR}`,
    `(?<=\\b(?:[Ii]n|[Dd]uring|[Tt]his|[Ll]ast)\\s+)${PART}?${MONTH}(?:\\s*[-–]\\s*${MONTH})?(?!\\s*\\d)`,
  ].join("|"),
  "u",
);

function upper(pattern: string): string {
  return pattern.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
