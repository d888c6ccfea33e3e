/**
 * Two figures with a hyphen, the first of them on the right wherever they stand. At the head of a line they would run from
 * the left, and after a word from the right; the Arabic letter mark (Unicode Bidirectional Algorithm, rule W2) makes both one.
 */
export function figures(first: string, last: string): string {
  return `\u061c${first}-${last}`;
}
