import type { ItemInput } from "@event-content/schema";
import type { Lists } from "./lists.ts";
import type { Site } from "./site.ts";
import { yearOf } from "./year-of.ts";

/** Where a reader of an item may go on. */
export interface ReadingOn {
  readonly earlier: ItemInput | undefined;
  readonly later: ItemInput | undefined;
  /** What else there is on a topic of the item. */
  readonly topic: { readonly topic: string; readonly items: readonly ItemInput[] } | undefined;
}

/** So many items of a topic are named, of so many that lie nearest in time on each side. */
const SHOWN = 3;
const NEAR = 8;

/** Says of any item what stands beside it in time, and what is near it on the topic that fewest items share. */
export function readingOn(lists: Lists, { items }: Pick<Site, "items">): (item: ItemInput) => ReadingOn {
  const places = placesIn(items);
  const inTopic = new Map([...lists.topics].map(([topic, own]) => [topic, placesIn(own)]));
  const dated = (item: ItemInput | undefined) => (item && yearOf(item) !== undefined ? item : undefined);
  return (item) => {
    const at = places.get(item.id) ?? -1;
    const isDated = dated(item) !== undefined;
    return {
      earlier: isDated ? dated(items[at + 1]) : undefined,
      later: isDated ? dated(items[at - 1]) : undefined,
      topic: onTopic(item, lists, inTopic),
    };
  };
}

type Places = ReadonlyMap<string, number>;

function placesIn(items: readonly ItemInput[]): Places {
  return new Map(items.map(({ id }, at) => [id, at]));
}

function onTopic(item: ItemInput, lists: Lists, places: ReadonlyMap<string, Places>): ReadingOn["topic"] {
  const named = new Set([item.id, ...(item.related ?? []).map(({ id }) => id)]);
  if (item.kind === "news") for (const id of item.about ?? []) named.add(id);
  const topics = [...(item.topics ?? [])].sort((a, b) => sizeOf(a, lists) - sizeOf(b, lists));
  for (const topic of topics) {
    const own = lists.topics.get(topic) ?? [];
    const at = places.get(topic)?.get(item.id) ?? 0;
    const found = own
      .map((each, place) => ({ each, away: Math.abs(place - at) }))
      .slice(Math.max(0, at - NEAR), at + NEAR + 1)
      .filter(({ each }) => !named.has(each.id))
      .sort((a, b) => a.away - b.away)
      .slice(0, SHOWN)
      .map(({ each }) => each);
    if (found.length > 0) return { topic, items: own.filter((each) => found.includes(each)) };
  }
  return undefined;
}

function sizeOf(topic: string, { topics }: Lists): number {
  return topics.get(topic)?.length ?? 0;
}
