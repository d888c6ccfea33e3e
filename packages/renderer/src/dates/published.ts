import type { ItemInput } from "@event-content/schema";

/** Whether the date of publication was concluded, for instance from the page's address, and not stated by the source. */
export function publishedIsInferred(item: ItemInput): boolean {
  return item.source?.facts?.some((fact) => fact.path === "/published" && fact.basis === "inferred") ?? false;
}
