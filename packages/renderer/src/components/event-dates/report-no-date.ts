import type { ItemInput } from "@event-content/schema";
import type { ListState } from "../../state/list-state.ts";
import { reportUnreadable } from "../../state/part.ts";

/** Tells that the first day of an item is written as no date is: nothing is shown of it. */
export function reportNoDate(item: ItemInput, start: unknown, state: ListState): void {
  if (start && start !== "..") reportUnreadable("dates", item, `${JSON.stringify(start)} is no date`, state);
}
