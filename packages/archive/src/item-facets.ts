import type { ItemInput } from "@event-content/schema";
import type { FacetName } from "./query/query.ts";

/** The values of an item by field, without repeats. What is no text or number is no value. */
export function itemFacets(
  item: ItemInput,
): Record<Exclude<FacetName, "year">, readonly (string | number)[]> {
  const place = item.kind === "event" ? item.place?.country : undefined;
  return {
    kind: values([item.kind]),
    type: values([item.type]),
    topics: values(item.topics),
    goals: values(item.goals),
    countries: values([...list(item.countries), place]),
    regions: values(item.regions),
    organizers: values(list(item.organizers).map((each) => mainName(each?.name, item.lang))),
    lang: languages(item),
  };
}

/** Every name an organizer goes by, in each language, and its short names: any of them can be asked for. */
export function organizerNames(item: ItemInput): readonly string[] {
  const found = new Set<string>();
  for (const each of list(item.organizers)) {
    for (const name of [each?.name, each?.shortName]) for (const text of texts(name)) found.add(text);
  }
  return [...found];
}

/** The item’s own language, and those its title is given in. */
function languages(item: ItemInput): readonly string[] {
  const title: unknown = item.title;
  return values([
    item.lang,
    ...(typeof title === "object" && title !== null ? Object.keys(title) : []),
  ]) as string[];
}

function mainName(name: unknown, lang: unknown): string | undefined {
  if (typeof name === "string") return name;
  const named = name as Readonly<Record<string, string>> | undefined | null;
  return named?.en ?? named?.[typeof lang === "string" ? lang : ""] ?? texts(name)[0];
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).filter((each) => typeof each === "string");
}

function values(given: unknown): readonly (string | number)[] {
  const kept = list(given).filter((each) => typeof each === "string" || typeof each === "number");
  return [...new Set(kept)] as (string | number)[];
}

// biome-ignore lint/suspicious/noExplicitAny: what stands in a list of an item is checked where it is read.
function list(value: unknown): readonly any[] {
  return Array.isArray(value) ? value : [];
}
