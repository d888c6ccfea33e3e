import type { ItemInput } from "@event-content/schema";
import type { ListState } from "../../state/list-state.ts";
import { namedOrganizers } from "./named-organizers.ts";

/** Who organizes, by short names, without links, for a row. */
export function organizerNames(item: ItemInput, state: ListState): string {
  return namedOrganizers(item, state, true);
}
