import type { Query } from "@event-content/archive/browse";
import type { FilterProperties } from "../attributes/properties.ts";

const LISTS = {
  filterKind: "kind",
  filterType: "type",
  filterTopic: "topics",
  filterCountry: "countries",
  filterRegion: "regions",
  filterOrganizer: "organizers",
  filterLang: "lang",
} as const;

/** What `filter-…` attributes ask of an archive; a comma means or. */
export function filterQuery(given: FilterProperties): Query {
  const query: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(LISTS)) {
    const values = valuesOf(given[name as keyof typeof LISTS]);
    if (values.length > 0) query[field] = values;
  }
  const goals = valuesOf(given.filterGoal);
  if (goals.length > 0) query.goals = goals.map(Number);
  if (given.filterYear) query.year = given.filterYear;
  if (given.filterText) query.text = given.filterText;
  if (given.filterFrom) query.from = given.filterFrom;
  if (given.filterTo) query.to = given.filterTo;
  return query;
}

function valuesOf(text: string): string[] {
  return text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
