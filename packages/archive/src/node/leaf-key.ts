/** Letters of a word by which it is filed: words that begin with the same ones stand in one file. */
const LETTERS = 5;
/** Of a term of a field, enough to part its values, and the months of a year. */
const FIELD = 14;

/** The beginning of a term by which files are parted. Keys are ordered as their terms are. */
export function leafKey(term: string): string {
  if (term.startsWith("\u0001")) return term.startsWith("\u0001lasts") ? term.slice(0, 11) : term.slice(0, FIELD);
  const length = term.startsWith("\u0002") ? 4 : LETTERS;
  return /[\ud800-\udbff]/.test(term[length - 1] ?? "") ? term.slice(0, length - 1) : term.slice(0, length);
}
