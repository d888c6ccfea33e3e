import type { Fault } from "@event-content/schema";
import { duplicateId } from "../duplicate-id.ts";
import type { LeftOut } from "./item-store.ts";

/** Why entries of a list were left out. */
export function leftOutFaults(left: LeftOut): readonly Fault[] {
  return left.map(([place, id]) => (id === undefined ? notAnItem(place) : duplicateId(id)));
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
