import type { Fault } from "@event-content/schema";

/** Of two items with one id the first is kept. */
export function duplicateId(id: string): Fault {
  return {
    code: "duplicate-id",
    severity: "error",
    message: `Two items have the id "${id}".`,
    path: "/id",
    expected: "an id that no other item has",
    received: id,
    hint: "Give one of them another id.",
  };
}
