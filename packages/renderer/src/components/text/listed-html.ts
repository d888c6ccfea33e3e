import type { ListState } from "../../state/list-state.ts";

/** Parts of HTML as the language lists them: `a, b and c`. */
export function listedHtml(parts: readonly string[], { language }: ListState): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : language.list(parts, last.replace(/<[^>]*>/g, ""));
}
