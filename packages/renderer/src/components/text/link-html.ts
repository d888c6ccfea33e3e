import { escapeHtml } from "../../html/escape.ts";
import type { ListState } from "../../state/list-state.ts";
import { shownAddress } from "../../state/shown.ts";

/** A link around HTML, or that alone where the address is refused, withheld or not there. */
export function linkHtml(url: string | undefined, inside: string, state: ListState, attributes = ""): string {
  const address = (state.linkTo ?? shownAddress)(url, state);
  return address === undefined ? inside : `<a href="${escapeHtml(address)}"${attributes}>${inside}</a>`;
}
