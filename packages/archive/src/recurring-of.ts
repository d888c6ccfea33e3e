import type { ItemInput } from "@event-content/schema";

/** The events of a list that recur. */
export function recurringOf<T extends ItemInput>(items: Iterable<T>): T[] {
  return [...items].filter((item) => item.kind === "event" && item.recurrence !== undefined);
}
