import type { ItemInput, Note } from "@event-content/schema";

/** An old page as it was put in: pasted, or the bytes of a file. */
export interface OldPage {
  readonly page: string | Uint8Array<ArrayBuffer>;
  /** Its original address, or "". */
  readonly url: string;
}

export interface ReadPage {
  readonly items: readonly ItemInput[];
  readonly notes: readonly Pick<Note, "message">[];
}
