import type { FilterName, Sort } from "./query.ts";

/** A query whose every field can be relied upon, unless some were refused. */
export interface CheckedQuery {
  readonly text: string;
  /** What is asked for by value, as texts; a field that is not asked for is not there. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  /** Stretches that an item must touch, all of them. */
  readonly stretches: readonly Stretch[];
  readonly sort: Sort;
  readonly page: number;
  readonly pageSize: number;
  /** The names of fields that cannot be answered: then nothing can. See `refusalFault`. */
  readonly refused: readonly string[];
}

/** Days, months or years, both ends included: "0" or more at the beginning, "" where the end is open. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}
