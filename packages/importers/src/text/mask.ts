const FILLER = "\uE000";

/** The text with every match replaced by as many filler characters, so that positions hold. */
export function mask(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match: string) => FILLER.repeat(match.length));
}
