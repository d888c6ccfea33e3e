/** Takes the inflection off a folded word; the same word where there is none. */
export type Stem = (word: string) => string;

/** Endings longest first, and how many letters must stay before each. */
export function withoutEnding(word: string, endings: readonly string[], least: number): string {
  for (const ending of endings) {
    if (word.length - ending.length >= least && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

/** Endings as they are written in one line, longest first. */
export function endings(line: string): string[] {
  return line.split(" ").sort((a, b) => b.length - a.length);
}
