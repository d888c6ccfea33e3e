import type { Fault } from "@event-content/schema";

/** What stands at a place of a list is no item, and is left out. */
export function notAnItem(place: number): Fault {
  return {
    code: "not-an-item",
    severity: "error",
    message: `Entry ${place + 1} is no item.`,
    path: `/${place}`,
    expected: "an item with an id, of kind event or news",
    received: "something else",
    hint: "",
  };
}
