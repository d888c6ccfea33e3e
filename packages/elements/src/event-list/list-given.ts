import type { ItemInput } from "@event-content/schema";
import type { ListProperties } from "../attributes/properties.ts";
import { contentHash } from "../dom/content-hash.ts";
import type { Which } from "./stretches.ts";

/** What `<event-list>` shows; the same on a server and in a browser. */
export interface ListGiven {
  readonly items: readonly ItemInput[];
  readonly which: Which;
  readonly given: Pick<ListProperties, "groupBy" | "density" | "headingLevel" | "when">;
  readonly now: string;
  readonly lang: string;
  readonly itemHref: string | undefined;
}

/** The same key means the same content. */
export function listKey({ items, which, given, now, lang, itemHref }: ListGiven): string {
  const { groupBy, density, headingLevel, when } = given;
  const day = when === "all" ? "" : now.slice(0, 10);
  return contentHash(JSON.stringify([items, which, groupBy, density, headingLevel, day, lang, itemHref]));
}
