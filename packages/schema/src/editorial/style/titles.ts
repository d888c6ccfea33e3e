import { OCHA } from "./sources.ts";
import type { StyleRule } from "./style-rule.ts";

// Acronyms are short, and have no such words between them.
const WORD_OF_A_TITLE =
  /(?<![\p{L}-])(?!UN)\p{Lu}{7}|(?<!\p{L})(?:FOR|OF|THE|ON|TO|WITH|FROM|BY|DE|DES|DU|LA|LES|LE|SUR|POUR|DEL|LOS|LAS|EL|SOBRE|PARA|ДЛЯ|ПО|НА|О)(?!\p{L})/u;

/** Titles are in sentence case. */
export const titles: readonly StyleRule[] = [
  {
    id: "capital-title",
    roles: ["title"],
    problem: "is all in capitals",
    source: `${OCHA}, headings: sentence case`,
    find: (text) => {
      const letters = text.replace(/[^\p{Lu}\p{Ll}]/gu, "");
      const loud =
        letters.length >= 12 &&
        !/\p{Ll}/u.test(letters) &&
        /\s/.test(text.trim()) &&
        WORD_OF_A_TITLE.test(text);
      return loud ? [{ at: 0, words: text, better: { wanted: "the title in sentence case" } }] : [];
    },
  },
];
