import type { Counts } from "../count-facets.ts";
import { facetsFrom } from "../query/answer.ts";

/** The counts of all items as the file of them holds them: by field, value and count. */
export function facetsText(counts: Counts): string {
  const facets = facetsFrom(counts, "eq");
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(facets).map(([name, values]) => [
        name,
        values.map(({ value, count }) => [value, count.value]),
      ]),
    ),
  );
}
