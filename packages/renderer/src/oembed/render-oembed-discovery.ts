import type { ItemInput } from "@event-content/schema";
import { plain } from "../components/text/text.ts";
import { html } from "../html/html.ts";
import { allLanguages } from "../languages/all-languages.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import { mended } from "../state/mended.ts";
import { renderState } from "../state/render-state.ts";
import type { OembedOptions } from "./oembed-options.ts";

/**
 * The links by which other sites find the oEmbed answer of a page.
 *
 * @param options `endpoint`: where answers are, `url` and `format` apart: `https://archive.example.org/oembed`
 */
export function renderOembedDiscovery(
  item: ItemInput,
  options: OembedOptions & { readonly endpoint: string },
): string {
  const state = renderState(options, allLanguages, 1);
  const whole = mended(item, state.report);
  const page = whole && absoluteUrl(state.href(whole), state);
  const endpoint = absoluteUrl(options.endpoint, state);
  if (!whole || page === undefined || endpoint === undefined) return "";
  const title = plain(whole.title, whole.lang, state) ?? whole.id;
  const ask = (format: string): string =>
    `${endpoint}${endpoint.includes("?") ? "&" : "?"}url=${encodeURIComponent(page)}&format=${format}`;
  return html`<link rel="alternate" type="application/json+oembed" href="${ask("json")}" title="${title}">
<link rel="alternate" type="text/xml+oembed" href="${ask("xml")}" title="${title}">`.html;
}
