import { endings, type Stem, withoutEnding } from "./stem.ts";

const FEMININE = /* @__PURE__ */ endings("ee e");

/**
 * Plural and feminine of French.
 * After Jacques Savoy, “A stemming procedure and stopword list for general French corpora”, 1999, the minimal form.
 */
export const fr: Stem = (word) => {
  if (word.length < 4) return word;
  let stem = word;
  if (word.length > 4 && word.endsWith("aux"))
    stem = `${word.slice(0, -3)}${word.endsWith("eaux") ? "u" : "al"}`;
  else if (/[sx]$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith("ive")) return `${stem.slice(0, -3)}if`;
  if (stem.length > 6 && stem.endsWith("euse")) return `${stem.slice(0, -4)}eur`;
  if (stem.length > 6 && stem.endsWith("trice")) return `${stem.slice(0, -5)}teur`;
  if (stem.length > 5 && /(?:enn|onn|ell|ett)e$/.test(stem)) return stem.slice(0, -2);
  return withoutEnding(stem, FEMININE, 3);
};
