import { escapeHtml } from "../../html/escape.ts";
import type { ListState } from "../../state/list-state.ts";
import { headingHtml } from "../text/heading-html.ts";

/** A part of an item under its heading, as HTML; "" where the part is empty. */
export function sectionHtml(label: string, content: string, { level }: Pick<ListState, "level">): string {
  if (content === "") return "";
  return `<section class="ec-section">${headingHtml(escapeHtml(label), Math.min(6, level + 1))}${content}</section>`;
}
