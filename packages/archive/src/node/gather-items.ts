import type { Fault, ItemInput } from "@event-content/schema";
import { type Privacy, withhold } from "@event-content/schema/core";
import { contentHash } from "../bundle/content-hash.ts";
import { duplicateId } from "../duplicate-id.ts";
import { fieldValues } from "../field-values.ts";
import { newestFirst, placed, type Place as TimePlace } from "../item-order.ts";
import { brokenReference, referencesOf } from "../references.ts";
import { type YearRange, yearRange } from "../years-of.ts";
import { inSeveralLanguages } from "./in-several-languages.ts";
import type { Place, Spool } from "./item-spool.ts";

/** An item as it is known while the bundle is written; its text is in the spool. */
export interface Gathered extends TimePlace {
  readonly place: Place;
  readonly recurs: boolean;
  /** The hash of its JSON. */
  readonly hash: string;
}

export interface Gathering {
  /** Those in time, the oldest first; their place in the list is their number. */
  readonly dated: readonly Gathered[];
  readonly undated: readonly Gathered[];
  readonly languages: readonly string[];
  /** Whether any row says something in more than one language. */
  readonly isTranslated: boolean;
  readonly years: YearRange;
  readonly faults: readonly Fault[];
}

/** Reads all items once: each is put aside as it will be published, and its place in the order kept. */
export async function gatherItems(
  items: Iterable<ItemInput> | AsyncIterable<ItemInput>,
  privacy: Privacy,
  spool: Spool,
  onItem: (count: number) => void,
): Promise<Gathering> {
  const dated: Gathered[] = [];
  const undated: Gathered[] = [];
  const ids = new Set<string>();
  const references: { readonly from: string; readonly id: string; readonly path: string }[] = [];
  const languages = new Set<string>();
  const faults: Fault[] = [];
  let isTranslated = false;
  let years: YearRange = { first: 9999, last: 0 };
  for await (const given of items) {
    const item = withhold(given, privacy);
    if (ids.has(item.id)) {
      faults.push(duplicateId(item.id));
      continue;
    }
    ids.add(item.id);
    for (const reference of referencesOf(item)) references.push({ from: item.id, ...reference });
    for (const lang of fieldValues(item, "lang")) languages.add(String(lang));
    const own = yearRange([item]);
    years = { first: Math.min(years.first, own.first), last: Math.max(years.last, own.last) };
    isTranslated ||= inSeveralLanguages(item);
    const text = JSON.stringify(item);
    const { first, last, id } = placed(item);
    (last ? dated : undated).push({
      first,
      id,
      place: spool.add(text),
      recurs: item.kind === "event" && item.recurrence !== undefined,
      hash: contentHash(Buffer.from(text)),
    });
    onItem(ids.size);
  }
  for (const { from, ...reference } of references) {
    if (!ids.has(reference.id)) faults.push(brokenReference(from, reference));
  }
  dated.sort((a, b) => newestFirst(b, a));
  undated.sort(newestFirst);
  return { dated, undated, languages: [...languages].sort(), isTranslated, years, faults };
}
