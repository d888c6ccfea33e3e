import { characterWidth, displayWidth } from "./display-width.ts";

/** A space at which no line ends. */
export const GLUE = "\u0001";

// What begins no line and what ends none: JIS X 4051 and GB/T 15834, as far as mail needs them.
const BEGINS_NO_LINE = /[\p{Pe}\p{Pf}、。，．！？：；・…ー～々!?,.:;%'"’”]/u;
const ENDS_NO_LINE = /[\p{Ps}\p{Pi}]/u;
const STANDS_ON = /\p{M}|\p{Emoji_Modifier}|\u200d/u;
const ADDRESS = /^\W*[a-z][a-z0-9+.-]*:\S/i;

/**
 * A text in lines of at most `columns`; "\n" in it stays a line end. Between wide characters a line may end without a
 * space. What cannot be broken, an address above all, stands on a line of its own and may be longer.
 */
export function wrapText(text: string, columns: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, columns));
}

function wrapLine(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const word of text.split(/[ \t]+/)) {
    atomsOf(word).forEach((atom, index) => {
      const space = line !== "" && index === 0 ? " " : "";
      const wide = displayWidth(atom.replaceAll(GLUE, " "));
      if (line !== "" && width + space.length + wide > columns) {
        lines.push(line);
        line = atom;
        width = wide;
      } else {
        line += space + atom;
        width += space.length + wide;
      }
    });
  }
  return [...lines, line].map((each) => each.replaceAll(GLUE, " "));
}

/** The parts of a word between which a line may end. */
function atomsOf(word: string): string[] {
  if (word === "") return [];
  if (ADDRESS.test(word)) return [word];
  const atoms: string[] = [];
  let before = "";
  for (const character of word) {
    if (before !== "" && !mayBreak(before, character)) atoms.push((atoms.pop() as string) + character);
    else atoms.push(character);
    before = character;
  }
  return atoms;
}

function mayBreak(before: string, after: string): boolean {
  if (characterWidth(before) < 2 && characterWidth(after) < 2) return false;
  return (
    after !== GLUE &&
    before !== GLUE &&
    before !== "\u00a0" &&
    after !== "\u00a0" &&
    before !== "\u200d" &&
    !BEGINS_NO_LINE.test(after) &&
    !STANDS_ON.test(after) &&
    !ENDS_NO_LINE.test(before)
  );
}
