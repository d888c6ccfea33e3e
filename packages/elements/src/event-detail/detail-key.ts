import type { Archive, ItemInput } from "@event-content/schema";
import { contentHash } from "../dom/content-hash.ts";
import type { Moment } from "../element/moment.ts";

/** What `<event-detail>` shows; the same on a server and in a browser. */
export interface DetailGiven {
  readonly item: ItemInput;
  readonly related: readonly ItemInput[];
  readonly lang: string;
  readonly now: Moment;
  readonly itemHref: string | undefined;
  readonly icsHref: string;
  readonly headingLevel: number;
  /** The reader's; "" where it is not known. */
  readonly timeZone: string;
  readonly archive: Archive | undefined;
}

/** The same key means the same content; the reader's zone counts only where the item has hours to show in it. */
export function detailKey(given: DetailGiven): string {
  const { item, related, lang, itemHref, icsHref, headingLevel, timeZone, archive } = given;
  const hours = item.kind === "event" && JSON.stringify(item.dates ?? "").includes("T") ? timeZone : "";
  return contentHash(JSON.stringify([item, related, lang, itemHref, icsHref, headingLevel, hours, archive]));
}
