import {
  type RenderOptions,
  renderAtom,
  renderIcs,
  renderItem,
  renderItemPage,
  renderJsonFeed,
  renderJsonLd,
  renderMarkdown,
  renderOembed,
  renderOpenGraph,
  renderRss,
  renderText,
} from "@event-content/renderer";
import type { ItemInput } from "@event-content/schema";
import type { FORMAT_NAMES } from "./format-names.ts";

interface Format {
  /** Whether one output holds one item only. */
  readonly one: boolean;
  readonly render: (items: readonly [ItemInput, ...ItemInput[]], options: RenderOptions) => string;
}

/** Every format by its name on the command line. */
export const formats: Readonly<Record<(typeof FORMAT_NAMES)[number], Format>> = {
  html: {
    one: false,
    render: (items, options) => items.map((item) => renderItem(item, options)).join("\n"),
  },
  page: { one: true, render: ([item], options) => renderItemPage(item, options) },
  ics: { one: false, render: (items, options) => renderIcs(items, options) },
  jsonld: {
    one: false,
    render: (items, options) => renderJsonLd(items.length === 1 ? items[0] : items, options),
  },
  atom: { one: false, render: renderAtom },
  rss: { one: false, render: renderRss },
  jsonfeed: { one: false, render: renderJsonFeed },
  oembed: { one: true, render: ([item], options) => renderOembed(item, options) },
  opengraph: { one: true, render: ([item], options) => renderOpenGraph(item, options) },
  markdown: { one: false, render: renderMarkdown },
  text: { one: false, render: renderText },
};
