import {
  count,
  deeper,
  groupings,
  type HtmlString,
  type HtmlValue,
  heading,
  html,
  list,
  pagination,
  type RenderState,
  text,
  trail,
} from "@event-content/renderer/templates";
import type { Archive, ItemInput } from "@event-content/schema";

/** What a page with items of an archive holds, from the top. */
export interface ArchiveMain {
  readonly title: Archive["title"];
  readonly description?: Archive["description"];
  readonly trail: Archive["trail"];
  readonly search?: HtmlValue;
  /** Stands beside the items where there is room, else before them. */
  readonly years?: HtmlValue;
  readonly comingUp?: HtmlValue;
  readonly total: number;
  /** Links to the other forms of the list. */
  readonly ways: readonly HtmlString[];
  readonly items: readonly ItemInput[];
  readonly groupBy: keyof typeof groupings;
  readonly pages: Parameters<typeof pagination>[0];
  /** Stands below the years where there is room, else after the items. */
  readonly facets?: HtmlValue;
}

/** The main part of a page with items: a title, a search, how many there are, the items, and the ways through the others. */
export function archiveMain(main: ArchiveMain, state: RenderState): HtmlString {
  const home = state.archive?.languages[0] ?? "en";
  const { labels, separator } = state.language;
  const intro = main.description && html`<p class="ec-lead">${text(main.description, home, state)}</p>`;
  const said = [html`${count(labels.results, main.total, state.language)}`, html`${labels.orders.newest}`];
  const rows = list(main.items, { ...deeper(state, 2), groupBy: groupings[main.groupBy] });
  const aside = main.years || main.facets ? "site-columns" : "site-column";
  return html`<div class="ec ec-archive" lang="${state.lang}" dir="${state.dir}">${trail({ trail: main.trail, lang: home }, state)}<header>${heading(text(main.title, home, state), state, "ec-title")}${intro}</header>${main.search}<div class="${aside}">${main.years}<div class="ec-results">${main.comingUp}<p class="ec-note ec-summary"><span>${between(main.total > 0 ? said : said.slice(0, 1), separator)}</span>${main.ways.length > 0 && html`<span>${between(main.ways, separator)}</span>`}</p>${rows}${pagination(main.pages, deeper(state))}</div>${main.facets}</div></div>`;
}

function between(parts: readonly HtmlString[], separator: string): readonly HtmlValue[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}
