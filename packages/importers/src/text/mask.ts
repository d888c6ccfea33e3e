const FILLER = "\uE000";

/** The text with every match replaced by as many filler characters, so that positions hold. */
export function mask(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match: string) => FILLER.repeat(match.length));
}

/** The text with the characters from `start` to `end` hidden. */
export function maskRange(text: string, start: number, end: number): string {
  return text.slice(0, start) + FILLER.repeat(Math.max(0, end - start)) + text.slice(end);
}
