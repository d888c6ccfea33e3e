/** A word of a text: where it stands, in UTF-16 units, and whether it is written without spaces. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A run of a script without spaces between words: Chinese, Japanese, Thai and their like. */
  readonly run: boolean;
}

const RUN =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}々〇ー";
/** A run; or letters, digits and marks of any other script, an apostrophe inside included. */
const WORD: RegExp = /* @__PURE__ */ new RegExp(
  `([${RUN}]+)|(?:(?![${RUN}])[\\p{L}\\p{N}\\p{M}])+(?:['’ʼ](?:(?![${RUN}])[\\p{L}\\p{N}\\p{M}])+)*`,
  "gu",
);
/** The elided article or pronoun of French: l’eau, d’une, qu’il, jusqu’à. */
const ELISION = /^(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]/iu;
const POSSESSIVE = /['’ʼ]s?$/iu;

/** The words of a text, in order. A French elision and an English possessive are no part of a word. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const whole = match[0];
    const start = match.index;
    if (match[1] !== undefined) {
      found.push({ start, end: start + whole.length, text: whole, run: true });
      continue;
    }
    const skipped = ELISION.exec(whole)?.[0].length ?? 0;
    const word = whole.slice(skipped).replace(POSSESSIVE, "");
    if (word === "") continue;
    found.push({ start: start + skipped, end: start + skipped + word.length, text: word, run: false });
  }
  return found;
}
