import type { ItemInput } from "@event-content/schema";
import type { ListState } from "../../state/list-state.ts";

/** Writes items as rows. */
export type RowsOf = (items: readonly ItemInput[], state: ListState) => string;

/** Writes items under headings, in the order they come, with `rows` under each: `byYear`, `byMonth` or `byDay`. */
export type GroupBy = (items: readonly ItemInput[], state: ListState, rows: RowsOf) => string;
