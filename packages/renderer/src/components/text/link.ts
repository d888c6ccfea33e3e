import { attributes } from "../../html/attributes.ts";
import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import type { ListState } from "../../state/list-state.ts";
import { linkHtml } from "./link-html.ts";

/** A link, or its content alone where the address is refused, withheld or not there. */
export function link(
  url: string | undefined,
  content: HtmlString,
  state: ListState,
  more?: Readonly<Record<string, string | undefined>>,
): HtmlString {
  return trustedHtml(linkHtml(url, content.html, state, more && attributes(valid(more)).html));
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
