/** Marks that reading does without: Latin and Greek accents, Arabic vowels and tatweel, Hebrew points. */
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const PLAIN = /^[a-z0-9]*$/;

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ð: "d",
  þ: "th",
  ł: "l",
  đ: "d",
  ı: "i",
  ς: "σ",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
};
const LETTER = /[ßæœøðþłđıςٱىیکة]/g;
/** Digits of Arabic and Persian, which NFKD leaves as they are. */
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * A word as it is compared: compatibility forms, case, accents, Arabic forms and digits made one (UAX #15, NFKD).
 * The same in every browser: nothing here asks for a locale.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] as string)
    .replace(DIGIT, (digit) => String((digit.codePointAt(0) as number) & 0xf))
    .normalize("NFC");
}
