import type { ItemInput } from "@event-content/schema";
import { byKey } from "./by-key.ts";
import { groups } from "./groups.ts";
import type { Site } from "./site.ts";
import { subjectValues } from "./subject-values.ts";
import { yearOf } from "./year-of.ts";

/** The items of a site by what its lists are made of. */
export interface Lists {
  /** Newest year first. */
  readonly years: ReadonlyMap<string, readonly ItemInput[]>;
  /** By the slug of the topic, in order. */
  readonly topics: ReadonlyMap<string, readonly ItemInput[]>;
  /** By the number of the goal, in order. */
  readonly goals: ReadonlyMap<string, readonly ItemInput[]>;
  /** By the code of the country, in order. */
  readonly countries: ReadonlyMap<string, readonly ItemInput[]>;
  /** By the M49 code of the region, in order. */
  readonly regions: ReadonlyMap<string, readonly ItemInput[]>;
}

export function listsOf({ items }: Pick<Site, "items">): Lists {
  const years = groups(items, (item) => [yearOf(item) ?? ""].filter(Boolean));
  return {
    years: new Map([...years].sort(([a], [b]) => (a < b ? 1 : -1))),
    topics: byKey(groups(items, subjectValues.topics)),
    goals: byKey(groups(items, subjectValues.goals)),
    countries: byKey(groups(items, countriesOf)),
    regions: byKey(groups(items, subjectValues.regions)),
  };
}

function countriesOf(item: ItemInput): readonly string[] {
  const place = item.kind === "event" ? item.place?.country : undefined;
  return place ? [...(item.countries ?? []), place] : (item.countries ?? []);
}
