import type { Site } from "./site.ts";

/** What follows the language in the address of the page of questions. */
export const SEARCH = "search/";

/** Whether the site can answer questions: from its data, by its own elements. */
export function canSearch({ has }: Pick<Site, "has">): boolean {
  return has.has("data") && has.has("pages");
}
