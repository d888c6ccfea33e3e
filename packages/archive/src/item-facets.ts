import type { ItemInput } from "@event-content/schema";
import { fieldValues } from "./field-values.ts";
import { FILTERS, type FilterName } from "./query/query.ts";

/** The values of an item that are counted, by field and without repeats: of an organizer only its main name. */
export function itemFacets(item: ItemInput): Record<FilterName, readonly (string | number)[]> {
  return Object.fromEntries(
    FILTERS.map((name) => [
      name,
      [...new Set(name === "organizers" ? mainNames(item) : fieldValues(item, name))],
    ]),
  ) as unknown as Record<FilterName, readonly (string | number)[]>;
}

function mainNames(item: ItemInput): readonly string[] {
  const organizers: unknown = item.organizers;
  return [organizers]
    .flat()
    .map((each) => mainName((each as { name?: unknown } | undefined | null)?.name, item.lang))
    .filter((name) => typeof name === "string");
}

function mainName(name: unknown, lang: unknown): unknown {
  if (typeof name === "string") return name;
  const named = Object(name) as Readonly<Record<string, unknown>>;
  return (
    named.en ??
    named[typeof lang === "string" ? lang : ""] ??
    Object.values(named).find((each) => typeof each === "string")
  );
}
