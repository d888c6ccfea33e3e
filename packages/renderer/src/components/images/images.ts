import type { ItemInput } from "@event-content/schema";
import { attributes } from "../../html/attributes.ts";
import { escapeHtml } from "../../html/escape.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { fill } from "../../language/fill.ts";
import { rows } from "../../state/part.ts";
import type { RenderState } from "../../state/render-state.ts";
import { plain, text } from "../text/text.ts";

type Image = NonNullable<ItemInput["images"]>[number];

/** The images of an item as figures, with caption and credit. */
export function images(item: ItemInput, state: RenderState): HtmlString {
  return html`${rows(item.images, "images", state, (image) => figure(image, item.lang, state))}`;
}

/** An image with its caption and credit; nothing where its address is refused. */
export function figure(image: Image, lang: string, state: RenderState): HtmlString {
  const shown = picture(image, lang, state);
  if (shown === nothing) return nothing;
  const caption = text(image.caption, lang, state);
  const credit = image.credit && fill(state.language.labels.credit, { name: state.words(image.credit) });
  const below =
    (caption !== nothing || credit) &&
    html`<figcaption>${caption}${caption !== nothing && credit && state.language.separator}${credit && html`<span class="ec-note">${credit}</span>`}</figcaption>`;
  return html`<figure>${shown}${below}</figure>`;
}

/** The image alone; an empty alternative where it is decoration. */
export function picture(image: Image, lang: string, state: RenderState): HtmlString {
  const address = state.address(image.url);
  if (address === undefined || !/^([^:]*$|https?:|[./?#])/i.test(address)) return nothing;
  const alt = image.decorative ? "" : (plain(image.alt, lang, state) ?? "");
  const more = attributes({
    alt,
    width: image.width,
    height: image.height,
    loading: "lazy",
    decoding: "async",
  });
  return trustedHtml(`<img src="${escapeHtml(address)}"${more.html}>`);
}
