import type { ListLanguage } from "./language.ts";

/** Between two sentences: a space, and nothing in a language whose stops are as wide as its letters. */
export function sentenceGap({ comma }: Pick<ListLanguage, "comma">): string {
  return comma.endsWith(" ") ? " " : "";
}
