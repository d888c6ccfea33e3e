/** One space for every run of white space (no-break and zero-width spaces included), none at the ends. */
export function normaliseSpace(text: string): string {
  return text.replace(/[\s\u200b\u2060]+/gu, " ").trim();
}
