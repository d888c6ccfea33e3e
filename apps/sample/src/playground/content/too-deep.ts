/** Content has no reason to stand deeper, and a recursive parser would run out of stack. */
export const DEEPEST = 200;

/** The offset where brackets stand deeper than {@link DEEPEST}. */
export function tooDeep(text: string): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === "\\") at++;
      else if (sign === '"' || sign === "\n") quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "[" || sign === "{") depth++;
    else if (sign === "]" || sign === "}") depth--;
    if (depth > DEEPEST) return at;
  }
  return undefined;
}
