import type { Stem } from "./stem.ts";

/**
 * Plurals and the two commonest verb endings of English.
 * After Donna Harman’s S-stemmer, “How effective is suffixing?”, 1991.
 */
export const en: Stem = (word) => {
  if (word.length < 4) return word;
  if (word.endsWith("ies") && !/[ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !/(?:us|ss|is)$/.test(word)) return word.slice(0, -1);
  return word;
};
