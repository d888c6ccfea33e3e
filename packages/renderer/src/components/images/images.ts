import type { ItemInput } from "@event-content/schema";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { fill } from "../../language/fill.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows } from "../../state/part.ts";
import { text } from "../text/text.ts";
import { type Image, pictureHtml } from "./picture-html.ts";

/** The images of an item as figures, with caption and credit. */
export function images(item: ItemInput, state: ItemState): HtmlString {
  return markup`${rows(item.images, "images", state, (image) => figure(image, item.lang, state))}`;
}

/** An image with its caption and credit; nothing where its address is refused. */
export function figure(image: Image, lang: string, state: ItemState): HtmlString {
  const shown = picture(image, lang, state);
  if (shown === nothing) return nothing;
  const caption = text(image.caption, lang, state);
  const credit = image.credit && fill(state.language.labels.credit, { name: state.words(image.credit) });
  const below =
    (caption !== nothing || credit) &&
    markup`<figcaption>${caption}${caption !== nothing && credit && state.language.separator}${credit && markup`<span class="ec-note">${credit}</span>`}</figcaption>`;
  return markup`<figure>${shown}${below}</figure>`;
}

/** The image alone; an empty alternative where it is decoration. */
export function picture(image: Image, lang: string, state: ItemState): HtmlString {
  const html = pictureHtml(image, lang, state);
  return html === "" ? nothing : trustedHtml(html);
}
