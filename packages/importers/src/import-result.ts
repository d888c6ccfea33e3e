import type { ItemInput, Note } from "@event-content/schema";

/** The items a page became, as authored content, and everything a person should look at. */
export interface ImportResult {
  readonly items: ItemInput[];
  /** The notes of all items; with no items, why there are none. */
  readonly notes: Note[];
}
