/** Entries as a reader looks for them: by what they are called, in the order of the language. */
export function byLabel<Entry>(
  entries: Iterable<Entry>,
  labelOf: (entry: Entry) => string,
  lang: string,
): Entry[] {
  const { compare } = new Intl.Collator(lang);
  return [...entries].sort((a, b) => compare(labelOf(a), labelOf(b)));
}
