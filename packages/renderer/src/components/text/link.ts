import { attributes } from "../../html/attributes.ts";
import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import type { ListState } from "../../state/render-state.ts";

/** A link, or its content alone where the address is refused, withheld or not there. */
export function link(
  url: string | undefined,
  content: HtmlString,
  state: ListState,
  more?: Readonly<Record<string, string | undefined>>,
): HtmlString {
  const address = state.address(url);
  if (address === undefined) return content;
  return trustedHtml(
    `<a href="${escapeHtml(address)}"${more ? attributes(more).html : ""}>${content.html}</a>`,
  );
}
