import type { ItemInput } from "@event-content/schema";
import type { FilterName } from "./query/query.ts";

/**
 * What an item can be asked for by a field: an organizer by every name it goes by, in each language, and its short names.
 * What is no text or number is no value.
 */
export function fieldValues(item: ItemInput, name: FilterName): readonly (string | number)[] {
  // biome-ignore lint/suspicious/noExplicitAny: what stands in an item is checked where it is read.
  const { [name]: given, title, place }: any = item;
  return [
    name === "organizers"
      ? // biome-ignore lint/suspicious/noExplicitAny: the same
        [given].flat().flatMap((each: any) => [each?.name, each?.shortName].map(textsOf))
      : given,
    name === "countries" && place?.country,
    name === "lang" && typeof title !== "string" && Object.keys(Object(title)),
  ]
    .flat(2)
    .filter((each) => /string|number/.test(typeof each));
}

function textsOf(text: unknown): unknown {
  return typeof text === "string" ? text : Object.values(Object(text));
}
