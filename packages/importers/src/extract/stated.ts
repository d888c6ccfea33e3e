import type { Fact } from "@event-content/schema";

/** A fact that the page states in these words. */
export function stated(path: string, quote: string): Fact {
  return { path, quote, basis: "stated" };
}
