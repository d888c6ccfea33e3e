import type { ItemInput } from "@event-content/schema";
import { plain } from "../components/text/text.ts";
import { around, element } from "../feeds/xml.ts";
import { html } from "../html/html.ts";
import { allLanguages } from "../languages/all-languages.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import { mended } from "../state/mended.ts";
import type { RenderOptions } from "../state/render-options.ts";
import { type RenderState, renderState } from "../state/render-state.ts";

/** Options of oEmbed answers. */
export interface OembedOptions extends RenderOptions {
  /** Where an item's embeddable page is, such as `/embed/{id}/`: the answer is then `rich`, else `link`. */
  readonly embedHref?: string;
  /** Default `json`. */
  readonly format?: "json" | "xml";
  /** The room that the asking site has, in CSS pixels. */
  readonly maxWidth?: number;
  readonly maxHeight?: number;
  /** How long the answer may be kept, in seconds. */
  readonly cacheAge?: number;
}

const WIDTH = 640;
const HEIGHT = 420;

/**
 * One item as an oEmbed answer: `rich` with an iframe that needs no script of ours, or `link`.
 *
 * @see https://oembed.com, sections 2.3.4.3 and 2.3.4.4
 */
export function renderOembed(item: ItemInput, options: OembedOptions = {}): string {
  const state = renderState(options, allLanguages, 1);
  const whole = mended(item, state.report);
  if (!whole) return "";
  const fields = fieldsOf(state.shown(whole), options, state);
  if (options.format === "xml") {
    const inside = Object.entries(fields).map(([name, value]) =>
      element(name, value === undefined ? undefined : String(value)),
    );
    return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${around("oembed", inside.join(""))}`;
  }
  return `${JSON.stringify(fields, null, 2)}\n`;
}

type Fields = Readonly<Record<string, string | number | undefined>>;

function fieldsOf(item: ItemInput, options: OembedOptions, state: RenderState): Fields {
  const { archive } = state;
  const home = archive?.languages[0] ?? "en";
  const organizer = item.organizers?.[0];
  const title = plain(item.title, item.lang, state) ?? item.id;
  return {
    version: "1.0",
    ...frame(item, title, options, state),
    title,
    author_name: plain(organizer?.name, item.lang, state),
    author_url: absoluteUrl(organizer?.url, state),
    provider_name: plain(archive?.publisher?.name ?? archive?.title, home, state),
    provider_url: absoluteUrl(archive?.url ?? options.baseUrl, state),
    cache_age: options.cacheAge,
    ...thumbnail(item, options, state),
  };
}

function frame(item: ItemInput, title: string, options: OembedOptions, state: RenderState): Fields {
  const src = absoluteUrl(options.embedHref?.replaceAll("{id}", encodeURIComponent(item.id)), state);
  if (src === undefined) return { type: "link" };
  const width = Math.min(WIDTH, options.maxWidth ?? WIDTH);
  const height = Math.min(HEIGHT, options.maxHeight ?? HEIGHT);
  const iframe = html`<iframe src="${src}" title="${title}" width="${width}" height="${height}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
  return { type: "rich", html: iframe.html, width, height };
}

/** A picture counts only with its size, and where it fits the room (oEmbed, section 2.3.4). */
function thumbnail(item: ItemInput, options: OembedOptions, state: RenderState): Fields {
  const image = item.images?.find((each) => each.width !== undefined && each.height !== undefined);
  const url = absoluteUrl(image?.url, state);
  if (url === undefined || image?.width === undefined || image.height === undefined) return {};
  if (image.width > (options.maxWidth ?? Infinity) || image.height > (options.maxHeight ?? Infinity))
    return {};
  return { thumbnail_url: url, thumbnail_width: image.width, thumbnail_height: image.height };
}

/**
 * The links by which other sites find the oEmbed answer of a page.
 *
 * @param endpoint where answers are, `url` and `format` apart: `https://archive.example.org/oembed`
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
