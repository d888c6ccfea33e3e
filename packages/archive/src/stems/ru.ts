import { endings, type Stem, withoutEnding } from "./stem.ts";

/** Cases and numbers of nouns and adjectives; й reads as и after folding. */
const CASES = /* @__PURE__ */ endings(
  "иями ями ами иях ях ах иев ев ов ием ом ем иям ям ам ия ья ие ье ии ьи ию ью и ы у ю а я о е ь " +
    "ого его ому ему ыми ими ых их ым им ыи ии ои еи ая яя ое ее ую юю ые ою ею ости остью остям остями остях",
);

/** Cases and numbers of Russian. After Ljiljana Dolamic and Jacques Savoy’s light stemmer, 2009. */
export const ru: Stem = (word) => {
  if (word.length < 4) return word;
  const stem = withoutEnding(word, CASES, 3);
  return stem.length > 4 && stem.endsWith("нн") ? stem.slice(0, -1) : stem;
};
