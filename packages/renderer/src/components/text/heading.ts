import { attributes } from "../../html/attributes.ts";
import { type HtmlValue, html } from "../../html/html.ts";
import type { HtmlString } from "../../html/html-string.ts";
import type { ListState } from "../../state/render-state.ts";

/** A heading of the level that fits where it stands. */
export function heading(content: HtmlValue, state: ListState, classes?: string, id?: string): HtmlString {
  const name = `h${state.level}`;
  return html`<${name}${classes === undefined && id === undefined ? false : attributes({ class: classes, id })}>${content}</${name}>`;
}
