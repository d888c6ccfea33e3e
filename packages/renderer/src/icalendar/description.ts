import { attributes } from "../html/attributes.ts";
import { html } from "../html/html.ts";
import type { RenderState } from "../state/render-state.ts";
import type { Part } from "./description-parts.ts";
import { textProperty } from "./text-property.ts";

/**
 * A description as plain text, as HTML for programs of today (X-ALT-DESC), and as STYLED-DESCRIPTION, beside which the plain one is
 * marked as derived. `lang` is the language of the story, which may be another than that of the interface.
 *
 * @see RFC 9073, sections 5.3 and 6.5
 */
export function description(parts: readonly Part[], lang: string | undefined, state: RenderState): string {
  const plain = parts
    .map((part) => part.plain)
    .filter((words) => words !== "")
    .join("\n\n");
  if (parts.length === 0) return "";
  const { tag } = state.language;
  const document = html`<html${attributes({ lang: tag, dir: state.dir })}><body>${parts.map((part) => part.html)}</body></html>`;
  const styled = { value: document.html, lang: lang ?? tag };
  return [
    textProperty("DESCRIPTION", { value: plain, lang: lang ?? tag }, { DERIVED: "TRUE" }),
    textProperty("STYLED-DESCRIPTION", styled, { VALUE: "TEXT", FMTTYPE: "text/html" }),
    textProperty("X-ALT-DESC", { value: document.html }, { FMTTYPE: "text/html" }),
  ].join("");
}
