import type { Archive, Fault, ItemInput } from "@event-content/schema";
import type { Node } from "jsonc-parser";

/** One item of a file, as authored. */
export interface Entry {
  /** JSON Pointer of the item in its file: empty, or `/0`. */
  readonly pointer: string;
  readonly value: unknown;
  /** The item, where it has no fault of severity error. */
  readonly item: ItemInput | undefined;
}

/** A JSON file of content that was read and checked by itself. */
export interface ContentFile {
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly entries: readonly Entry[];
  /** The archive's record, where the file is one without faults. */
  readonly archive: Archive | undefined;
  readonly text: string;
  readonly root: Node | undefined;
}
