import type { Archive, ItemInput } from "@event-content/schema";
import { contentHash } from "../dom/content-hash.ts";

/** What `<event-detail>` shows; the same on a server and in a browser. */
export interface DetailGiven {
  readonly item: ItemInput;
  readonly related: readonly ItemInput[];
  readonly lang: string;
  readonly itemHref: string | undefined;
  readonly icsHref: string;
  readonly headingLevel: number;
  /** The one that was asked for; "" where it is to be the reader's. */
  readonly timeZone: string;
  readonly archive: Archive | undefined;
}

/**
 * The same key means the same content. What a server wrote without knowing the reader's zone is whole: it has the hours of
 * the venue, and is not rendered once more to add the reader's.
 */
export function detailKey(given: DetailGiven): string {
  const { item, related, lang, itemHref, icsHref, headingLevel, timeZone, archive } = given;
  return contentHash(
    JSON.stringify([item, related, lang, itemHref, icsHref, headingLevel, timeZone, archive]),
  );
}
