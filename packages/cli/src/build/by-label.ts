/** Entries as a reader looks for them: by what they are called, in the order of the language, numbers as numbers. */
export function byLabel<Entry>(
  entries: Iterable<Entry>,
  labelOf: (entry: Entry) => string,
  lang: string,
): Entry[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return [...entries].sort((a, b) => compare(labelOf(a), labelOf(b)));
}
