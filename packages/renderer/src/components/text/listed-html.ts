import type { ListState } from "../../state/list-state.ts";

/** Parts of HTML as the language lists them: `a, b and c`. */
export function listedHtml(parts: readonly string[], { language }: ListState): string {
  const last = parts[parts.length - 1] ?? "";
  if (parts.length < 2) return last;
  return language.list(parts, last.startsWith("<") ? last.replace(/<[^>]*>/g, "") : last);
}
