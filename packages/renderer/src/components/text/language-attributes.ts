import { escapeHtml } from "../../html/escape.ts";
import type { ListState } from "../../state/list-state.ts";

/** The language and the direction of a page's part, as attributes. */
export function languageAttributes({ lang, dir }: ListState): string {
  return ` lang="${escapeHtml(lang)}" dir="${dir}"`;
}
