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
    `<a href="${escapeHtml(address)}"${more ? attributes(valid(more)).html : ""}>${content.html}</a>`,
  );
}

const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** Attributes without values that HTML would refuse: content may name a type or a language in any words. */
function valid(
  given: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const { type, hreflang } = given;
  const typed = type === undefined || MEDIA_TYPE.test(type);
  const tagged = hreflang === undefined || LANGUAGE_TAG.test(hreflang);
  if (typed && tagged) return given;
  return { ...given, ...(!typed && { type: undefined }), ...(!tagged && { hreflang: undefined }) };
}
