import type { ItemInput } from "@event-content/schema";

/** Whether a value can be asked for: it has an id, and is an event or news. What else it has is checked where it is read. */
export function isItem(value: unknown): value is ItemInput {
  const { id, kind } = Object(value) as { readonly id?: unknown; readonly kind?: unknown };
  return typeof id === "string" && id !== "" && (kind === "event" || kind === "news");
}
