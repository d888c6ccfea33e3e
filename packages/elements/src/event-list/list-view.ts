import { inOrder } from "@event-content/archive";
import { list } from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { type AttributeReader, oneOf, type View } from "../element/view.ts";

/** The rows of `<event-list>` for its attributes. */
export function listView(items: readonly ItemInput[], attribute: AttributeReader): View {
  const groupBy = oneOf(attribute("group-by"), ["none", "year", "month", "day"]);
  const density = oneOf(attribute("density"), ["full", "compact"]);
  const order = oneOf(attribute("order"), ["newest", "oldest"]);
  const kind = attribute("kind");
  const limit = Number.parseInt(attribute("limit") ?? "", 10);
  const wanted = kind ? items.filter((item) => kind.split(",").includes(item.kind)) : items;
  const ordered = inOrder(wanted, order);
  const shown = limit > 0 ? ordered.slice(0, limit) : ordered;
  return {
    items: shown,
    options: { groupBy, density },
    level: groupBy === "none" ? 2 : 3,
    key: JSON.stringify([shown, groupBy, density]),
    render: (state) => list(shown, state),
  };
}
