import type { ItemInput } from "@event-content/schema";

/** Whether the date of publication was concluded, for instance from the page's address, and not stated by the source. */
export function publishedIsInferred({ source }: ItemInput): boolean | undefined {
  return source?.facts?.some(({ path, basis }) => path === "/published" && basis === "inferred");
}
