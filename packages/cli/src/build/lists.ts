import type { ItemInput } from "@event-content/schema";
import { groups } from "./groups.ts";
import type { Site } from "./site.ts";
import { yearOf } from "./year-of.ts";

/** The items of a site by what its lists are made of. */
export interface Lists {
  /** Newest year first. */
  readonly years: ReadonlyMap<string, readonly ItemInput[]>;
  /** By the slug of the topic, in order. */
  readonly topics: ReadonlyMap<string, readonly ItemInput[]>;
  /** By the code of the country, in order. */
  readonly countries: ReadonlyMap<string, readonly ItemInput[]>;
}

export function listsOf({ items }: Pick<Site, "items">): Lists {
  const years = groups(items, (item) => [yearOf(item) ?? ""].filter(Boolean));
  return {
    years: new Map([...years].sort(([a], [b]) => (a < b ? 1 : -1))),
    topics: inOrder(groups(items, (item) => item.topics ?? [])),
    countries: inOrder(groups(items, countriesOf)),
  };
}

function countriesOf(item: ItemInput): readonly string[] {
  const place = item.kind === "event" ? item.place?.country : undefined;
  return place ? [...(item.countries ?? []), place] : (item.countries ?? []);
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
