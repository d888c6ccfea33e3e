import type { Archive, Fault, ItemInput } from "@event-content/schema";

/** A line and a column from 1; the file where it is another than the one that was read. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly file?: string | undefined;
}

/** Where a JSON Pointer into a file points: at the value, or at the name of the field. */
export type PlaceOf = (pointer: string, at: "key" | "value") => Place;

/** One item of a file, as authored. */
export interface Entry {
  /** JSON Pointer of the item in its file: empty, or `/0`. */
  readonly pointer: string;
  readonly value: unknown;
  /** The item, where it has no fault of severity error. */
  readonly item: ItemInput | undefined;
}

/** A file of content that was read and checked by itself. */
export interface ContentFile {
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly entries: readonly Entry[];
  /** The archive's record, where the file is one without faults. */
  readonly archive: Archive | undefined;
  /** Undefined where the file cannot be read. */
  readonly placeOf: PlaceOf | undefined;
  /** Files with its translations that were read with it. */
  readonly translations?: readonly string[];
}
