import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { deeper, type RenderState } from "../../state/render-state.ts";
import { heading } from "../text/heading.ts";

/** A part of an item under its heading; nothing where the part is empty. */
export function section(label: string, content: HtmlString, state: RenderState): HtmlString {
  return content.html === ""
    ? nothing
    : markup`<section class="ec-section">${heading(label, deeper(state))}${content}</section>`;
}
