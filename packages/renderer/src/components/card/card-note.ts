import type { ItemInput } from "@event-content/schema";
import { publishedIsInferred } from "../../dates/published.ts";
import type { ListState } from "../../state/list-state.ts";
import { yearDoubt } from "../event-dates/year-doubt.ts";
import { withBetween } from "../text/with-between.ts";

/** Beside the date of a row: what it is the date of, its hours, what is doubtful about it; "" where there is nothing to say. */
export function cardNote(item: ItemInput, state: ListState): string {
  const { labels, comma, separator } = state.language;
  if (item.kind === "event") {
    const time = state.hours?.(item, state);
    const doubt = item.dates && yearDoubt(item.dates, state);
    return withBetween(time ?? "", separator, doubt ?? "");
  }
  if (!item.published) return "";
  return withBetween(labels.published, comma, publishedIsInferred(item) ? labels.inferred : "");
}
