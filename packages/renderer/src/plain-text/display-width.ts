import { eastAsianWidth } from "get-east-asian-width";

// Combining marks, formats and controls, joined Hangul letters, skin tones: they stand on the character before.
const NO_WIDTH = /[\p{M}\p{Cf}\p{Cc}\p{Emoji_Modifier}]|[\u1160-\u11ff]/u;
const ASCII = /^[ -~]*$/;
const JOINER = "\u200d";

/** Columns that a text takes where every character has one or two (Unicode Standard Annex 11). */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  let before = "";
  for (const character of text) {
    width += before === JOINER ? 0 : characterWidth(character);
    before = character;
  }
  return width;
}

/** Columns of one character: 0, 1 or 2. */
export function characterWidth(character: string): number {
  return NO_WIDTH.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) as number);
}
