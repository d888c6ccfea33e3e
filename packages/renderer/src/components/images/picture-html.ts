import type { ItemInput } from "@event-content/schema";
import { attributesHtml } from "../../html/attributes.ts";
import { escapeHtml } from "../../html/escape.ts";
import type { ListState } from "../../state/list-state.ts";
import { shownAddress } from "../../state/shown.ts";
import { plain } from "../text/plain.ts";

export type Image = NonNullable<ItemInput["images"]>[number];

/** An image alone, as HTML; an empty alternative where it is decoration, "" where its address is refused. */
export function pictureHtml(image: Image, lang: string, state: ListState): string {
  const address = shownAddress(image.url, state);
  if (address === undefined || !/^([^:]*$|https?:|[./?#])/i.test(address)) return "";
  const alt = image.decorative ? "" : (plain(image.alt, lang, state) ?? "");
  const more = attributesHtml({
    alt,
    width: image.width,
    height: image.height,
    loading: "lazy",
    decoding: "async",
  });
  return `<img src="${escapeHtml(address)}"${more}>`;
}
