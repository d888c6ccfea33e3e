import { allLanguages, type ListOptions } from "@event-content/renderer";
import { attributes, html, renderState } from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { contentHash } from "./dom/content-hash.ts";
import { detailView } from "./event-detail/detail-view.ts";
import { listView } from "./event-list/list-view.ts";

export interface RenderElementOptions {
  /** Address of the style sheet that the shadow root links, so that nothing moves when the script arrives. Default `style.css`. */
  readonly stylesheet?: string;
  /** Language of the interface; default `en`. */
  readonly lang?: string;
  /** Attributes of the element, as in HTML: `{ src: "items.json", "group-by": "year" }`. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly render?: ListOptions;
}

type Tag = "event-list" | "event-detail";

const VIEWS: Readonly<Record<Tag, typeof listView>> = { "event-list": listView, "event-detail": detailView };

/**
 * An element with its content already in a declarative shadow root: readable before, and without, its script.
 *
 * @example renderElement("event-list", items, { attributes: { src: "/items.json" } })
 * // '<event-list src="/items.json" lang="en"><template shadowrootmode="open">…</template></event-list>'
 */
export function renderElement(
  tag: Tag,
  items: readonly ItemInput[],
  options: RenderElementOptions = {},
): string {
  const { lang = "en", stylesheet = "style.css" } = options;
  const given: Readonly<Record<string, string>> = { ...options.attributes, lang };
  const view = VIEWS[tag](items, (name) => given[name]);
  const headingLevel = given["heading-level"] === undefined ? undefined : Number(given["heading-level"]) || 2;
  const render: ListOptions = {
    ...options.render,
    items,
    lang,
    ...(given["item-href"] !== undefined && { itemHref: given["item-href"] }),
    ...(headingLevel !== undefined && { headingLevel }),
    ...view.options,
  };
  const state = renderState(render, render.languages ?? allLanguages, view.level);
  const key = contentHash(view.key + JSON.stringify([state.language.tag, render.itemHref, headingLevel]));
  const open = html`<${tag}${attributes(given)}>`.html;
  const inside =
    html`<link rel="stylesheet" href="${stylesheet}"><div data-ec="${key}" part="content">${view.render(state)}</div>`
      .html;
  return `${open}<template shadowrootmode="open">${inside}</template></${tag}>`;
}
