import listCss from "@event-content/renderer/style/list.css";
import type { ItemInput } from "@event-content/schema";
import { ContentElement } from "../element/content-element.ts";
import type { View } from "../element/view.ts";
import { listView } from "./list-view.ts";

/**
 * `<event-list src="items.json">`: a flat list of news and events.
 *
 * @attr src - address of a JSON file with items
 * @attr lang - language of the interface; default: that of the page
 * @attr kind - `event`, `news`, or both with a comma
 * @attr order - `newest` (default) or `oldest`
 * @attr limit - how many rows at the most
 * @attr group-by - `none` (default), `year` or `month`
 * @attr density - `full` (default) or `compact`
 * @attr item-href - address of an item's page, with `{id}`
 * @attr heading-level - level of a row's heading, 1 to 6
 */
export class EventListElement extends ContentElement {
  static readonly observedAttributes: readonly string[] = [
    ...ContentElement.commonAttributes,
    "kind",
    "order",
    "limit",
    "group-by",
    "density",
  ];

  protected override readonly css: string = listCss;

  protected override view(items: readonly ItemInput[]): View {
    return listView(items, (name) => this.getAttribute(name));
  }
}
