import itemCss from "@event-content/renderer/style/item.css";
import type { ItemInput } from "@event-content/schema";
import { ContentElement } from "../element/content-element.ts";
import type { View } from "../element/view.ts";
import { detailView } from "./detail-view.ts";

/**
 * `<event-detail src="item.json">`: one news item or event in full.
 *
 * @attr src - address of a JSON file with the item, or with several
 * @attr item-id - which of several; default: the first
 * @attr lang - language of the interface; default: that of the page
 * @attr item-href - address of a related item's page, with `{id}`
 * @attr ics-href - address of the item's calendar file, with `{id}`
 * @attr heading-level - level of the item's heading, 1 to 6; default 2
 */
export class EventDetailElement extends ContentElement {
  static readonly observedAttributes: readonly string[] = [
    ...ContentElement.commonAttributes,
    "item-id",
    "ics-href",
  ];

  protected override readonly css: string = itemCss;

  /** The item to show, instead of `src`. */
  get item(): ItemInput | undefined {
    return this.items?.[0];
  }

  set item(value: ItemInput | undefined) {
    this.items = value && [value];
  }

  protected override view(items: readonly ItemInput[]): View {
    return detailView(items, (name) => this.getAttribute(name));
  }
}
