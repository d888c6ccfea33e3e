/**
 * Under what a term is filed, so that a word one letter off finds it: one half of either is then the same. A term of m
 * letters is filed under its first ⌊m/2⌋ and ⌊m/2⌋ − 1 letters, and under its last ⌈m/2⌉ and ⌈m/2⌉ − 1.
 */
export function keysOfTerm(term: string): string[] {
  const half = Math.floor(term.length / 2);
  const rest = term.length - half;
  return [
    ...new Set([
      `<${term.slice(0, half)}`,
      `<${term.slice(0, half - 1)}`,
      `>${term.slice(-rest)}`,
      `>${rest > 1 ? term.slice(1 - rest) : ""}`,
    ]),
  ];
}

/** Under what the terms one letter off a word of n letters are filed: n − 1, n or n + 1 letters, whichever half is the same. */
export function keysOfWord(word: string): [string, string] {
  const head = Math.floor((word.length - 1) / 2);
  const tail = Math.ceil((word.length - 1) / 2);
  return [`<${word.slice(0, head)}`, `>${word.slice(-tail)}`];
}
