import { endings, type Stem, withoutEnding } from "./stem.ts";

const GENDER = /* @__PURE__ */ endings("a o e");

/** Plural and gender of Spanish. After Jacques Savoy’s light stemmer for Spanish, CLEF 2001. */
export const es: Stem = (word) => {
  if (word.length < 4) return word;
  if (word.length > 4 && word.endsWith("ces")) return `${word.slice(0, -3)}z`;
  if (word.length > 5 && /[nrldjyszx]es$/.test(word)) {
    return withoutEnding(word.slice(0, -2), GENDER, 3);
  }
  const single = word.endsWith("s") && !/(?:us|is)$/.test(word) ? word.slice(0, -1) : word;
  return withoutEnding(single, GENDER, 3);
};
