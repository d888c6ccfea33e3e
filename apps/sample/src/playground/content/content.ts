import type { Archive, ItemInput } from "@event-content/schema";
import type { Mark } from "./mark.ts";
import type { Span } from "./place-in-tree.ts";

/** One item of a text. */
export interface Entry {
  /** What a list of items calls it: its title, else its id. */
  readonly name: string;
  readonly pointer: string;
  /** Undefined where it has a fault. */
  readonly item: ItemInput | undefined;
}

/** What a text says: its items, the record of their archive, and every fault at its place. */
export interface Content {
  readonly entries: readonly Entry[];
  readonly archive: Archive | undefined;
  /** The first {@link MOST_MARKS} of them, in the order of the text. */
  readonly marks: readonly Mark[];
  readonly faults: number;
  /** Whether the text is JSON without doubt: no syntax error, no field twice. */
  readonly readable: boolean;
  /** Where a value stands in the text; undefined where the text cannot be read. */
  readonly placeOf: (pointer: string) => Span | undefined;
}

export const MOST_MARKS = 200;
