import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import type { RenderState } from "../../state/render-state.ts";
import { headingHtml } from "../text/heading-html.ts";

/** A part of an item under its heading; nothing where the part is empty. */
export function section(label: string, content: HtmlString, state: RenderState): HtmlString {
  return content.html === ""
    ? nothing
    : trustedHtml(
        `<section class="ec-section">${headingHtml(escapeHtml(label), Math.min(6, state.level + 1))}${content.html}</section>`,
      );
}
