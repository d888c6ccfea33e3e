/** `in 1999`, `during 2001`. */
export const YEAR_ONLY: RegExp = /(?<![\p{L}-])(?:in|during) (?<year>(?:19|20)\d\d)(?![\d\p{L}/-])/giu;
