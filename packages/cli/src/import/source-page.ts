import type { ItemInput, Note } from "@event-content/schema";

/** A page that was asked for. */
export interface SourcePage {
  /** As typed, or as found in a folder: a path, an address, or `-`. */
  readonly input: string;
  readonly isUrl: boolean;
}

/** A note, and the item it is about where that is known. */
export interface ItemNote extends Note {
  readonly item: string | undefined;
}

/** What was read from a page. */
export interface ImportedPage {
  readonly input: string;
  readonly encoding: string;
  readonly items: readonly ItemInput[];
  readonly notes: readonly ItemNote[];
}

/** A page that could not be had. */
export interface FailedPage {
  readonly input: string;
  readonly error: unknown;
}
