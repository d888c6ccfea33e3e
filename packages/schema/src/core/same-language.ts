/** Whether a text can stand in a page of another tag without being marked. */
export function sameLanguage(a: string, b: string): boolean {
  return a === b || baseOf(a) === baseOf(b);
}

/** `fr` of `fr-CH`. */
export function baseOf(tag: string): string {
  return String(tag).replace(/-.*/s, "").toLowerCase();
}
