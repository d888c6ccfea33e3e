/** Whether a term is one that a mistyped word can have meant: a word of an alphabet, of three letters or more. */
export function canBeMeant(term: string): boolean {
  return term.length >= 3 && /^\p{L}+$/u.test(term);
}
