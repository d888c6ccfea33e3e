import type { Fault } from "@event-content/schema";
import { duplicateId } from "../duplicate-id.ts";
import { isItem } from "./is-item.ts";

/** Why entries of a list are left out: what is no item, and what has the id of another. */
export function leftOutFaults(items: readonly unknown[]): readonly Fault[] {
  const ids = new Set<string>();
  return items.flatMap((item, place) => {
    if (!isItem(item)) return notAnItem(place);
    if (ids.has(item.id)) return duplicateId(item.id);
    ids.add(item.id);
    return [];
  });
}

function notAnItem(place: number): Fault {
  return {
    code: "not-an-item",
    severity: "error",
    message: `Entry ${place + 1} is no item.`,
    path: `/${place}`,
    expected: "an item with an id, of kind event or news",
    received: "something else",
    hint: "Run event-content validate to see what it lacks.",
  };
}
