/** Loads languages by tag, each once; the language that comes with the script where there is none, or where it cannot come. */
export function languageLoader<L>(
  own: L,
  loaders: Readonly<Record<string, () => Promise<L>>>,
): (tag: string) => Promise<L> {
  const loaded = new Map<string, Promise<L>>();
  return (tag) => {
    const base = tag.split("-", 1)[0]?.toLowerCase() ?? "";
    const known = loaded.get(base);
    if (known) return known;
    const language = (loaders[base]?.() ?? Promise.resolve(own)).catch(() => {
      loaded.delete(base);
      return own;
    });
    loaded.set(base, language);
    return language;
  };
}
