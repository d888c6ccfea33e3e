/** The beginning of a text, cut at a word, at most `length` characters long. */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const space = cut.lastIndexOf(" ");
  const kept = space > length / 2 ? cut.slice(0, space) : cut.slice(0, length);
  return kept.replace(/[\ud800-\udbff]$/, "").replace(/[\s,;:–—-]+$/u, "");
}
