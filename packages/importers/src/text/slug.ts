import { hash } from "./hash.ts";

const LONGEST = 52;
const STOP_WORDS = new Set(
  "a an the and or but nor of in on at to for from by with without through into via about over under between among during as its their his her our is are was were that which who than toward towards upon within across".split(
    " ",
  ),
);
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
  ħ: "h",
};

/**
 * A stable id made from a title: accents folded, cut at a word, never ending in a function word.
 *
 * @example slug("Promoting stability and growth in Central Asia through expanded business opportunities")
 * // "promoting-stability-and-growth-in-central-asia"
 */
export function slug(title: string): string {
  const letters = title.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const words = latin.length * 3 >= letters.length ? wordsOf(title) : [];
  const kept = cut(words);
  return /[a-z]/.test(kept) ? kept : `item-${hash(title)}`;
}

function wordsOf(title: string): string[] {
  return title
    .toLowerCase()
    .replace(/[ßæœøđðłıþħ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[\p{M}'’‘`.]/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

function cut(words: readonly string[]): string {
  const kept: string[] = [];
  let length = -1;
  for (const word of words) {
    if (length + 1 + word.length > LONGEST) break;
    kept.push(word);
    length += 1 + word.length;
  }
  if (kept.length === 0) return (words[0] ?? "").slice(0, LONGEST);
  if (kept.length === words.length) return kept.join("-");
  while (kept.length > 1 && STOP_WORDS.has(kept.at(-1) as string)) kept.pop();
  return kept.join("-");
}
