import { item as itemTemplate } from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { elementFault } from "../data/element-fault.ts";
import type { AttributeReader, View } from "../element/view.ts";

/** The item that `<event-detail>` shows: the one named by `item-id`, else the first. */
export function detailView(items: readonly ItemInput[], attribute: AttributeReader): View {
  const wanted = attribute("item-id");
  const found = wanted ? items.find((item) => item.id === wanted) : items[0];
  if (!found) {
    throw elementFault(
      "no-such-item",
      `There is no item "${wanted ?? ""}" in the source.`,
      "Check item-id against the ids in src.",
    );
  }
  return {
    items: [found],
    options: { ...(attribute("ics-href") && { icsHref: attribute("ics-href") as string }) },
    level: 2,
    key: JSON.stringify([found, attribute("ics-href")]),
    render: (state) => itemTemplate(found, state),
  };
}
