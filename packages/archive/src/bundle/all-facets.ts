import { facetsFrom, noCounts } from "../query/answer.ts";
import type { Facets } from "../query/query.ts";

type Listed = readonly (readonly [string | number, number])[];

/** The counts of all items, as their file has them. */
export function allFacets(counts: Readonly<Record<string, Listed>>): Facets {
  const maps = Object.entries(counts).map(([name, values]) => [name, new Map(values)]);
  return facetsFrom({ ...noCounts(), ...Object.fromEntries(maps) }, "eq");
}
