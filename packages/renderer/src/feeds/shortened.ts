/** The first words of a text, at most so many characters, cut between words. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2));
  return `${words.replace(/[\ud800-\udbff]$/, "")}…`;
}
