const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };
const WORD = [...UNITS.slice(1).reverse(), ...TENS, "hundred", "thousand"].join("|");

/** A whole number in digits (`1,200`) or in English words (`two hundred and fifty`), as the source of an expression. */
export const NUMBER: string = `(?:\\d{1,3}(?:,\\d{3})+|\\d+|(?:an? )?(?:${WORD})(?:(?:[ -]| and )(?:${WORD}))*)`;

/**
 * The value of what {@link NUMBER} found.
 *
 * @example readNumber("two hundred and fifty") // 250
 */
export function readNumber(text: string): number | undefined {
  const digits = text.replace(/,/g, "");
  if (/^\d+$/.test(digits)) return Number.isSafeInteger(Number(digits)) ? Number(digits) : undefined;
  let total = 0;
  let current = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === "and" || word === "a" || word === "an") continue;
    const value = valueOfWord(word);
    const scale = SCALES[word];
    if (scale !== undefined) {
      current = Math.max(current, 1) * scale;
      if (scale === 1000) {
        total += current;
        current = 0;
      }
    } else if (value === undefined) return undefined;
    else current += value;
  }
  return total + current;
}

function valueOfWord(word: string): number | undefined {
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : undefined;
}
