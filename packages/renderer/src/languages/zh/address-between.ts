/** Chinese parts of an address are written together: `哈萨克斯坦阿拉木图`, `哈萨克斯坦 Almaty`, `日内瓦 Palais，Room 1`. */
export function addressBetween(last: string, next: string): string {
  const [before, after] = [isLatin(wordsOf(last).at(-1)), isLatin(wordsOf(next)[0])];
  if (before && after) return "，";
  return before || after ? " " : "";
}

function wordsOf(part: string): string {
  return part.replace(/<[^>]*>/g, "");
}

function isLatin(sign = ""): boolean {
  return sign < "\u2e80";
}
