import type { Stem } from "./stem.ts";

/** Stemmers by the base of a language tag. A language without one is compared as it is written. */
export type Stemmers = Readonly<Record<string, Stem>>;

/** Which alphabet a stemmer is for: a word of another is left alone. */
const ALPHABETS: Readonly<Record<string, RegExp>> = {
  ar: /^[\u0620-\u064a]+$/,
  ru: /^[\u0430-\u044f]+$/,
  en: /^[a-z]+$/,
  fr: /^[a-z]+$/,
  es: /^[a-zñ]+$/,
};

/** The folded word without its inflection in that language. */
export function stemmed(word: string, lang: string, stemmers: Stemmers): string {
  const base = baseOf(lang);
  const stem = stemmers[base];
  return stem && (ALPHABETS[base]?.test(word) ?? true) ? stem(word) : word;
}

/** What a word of a question can stand as: itself, and its stem in each language, without repeats. */
export function stemsOf(word: string, stemmers: Stemmers): string[] {
  return [...new Set([word, ...Object.keys(stemmers).map((lang) => stemmed(word, lang, stemmers))])];
}

/** The stemmers of some languages. */
export function stemmersFor(languages: Iterable<string>, stemmers: Stemmers): Stemmers {
  const bases = new Set([...languages].map(baseOf));
  return Object.fromEntries(Object.entries(stemmers).filter(([lang]) => bases.has(lang)));
}

export function baseOf(lang: string): string {
  const end = lang.indexOf("-");
  return (end === -1 ? lang : lang.slice(0, end)).toLowerCase();
}
