import type { EventInput, NewsInput } from "@event-content/schema";
import { expect } from "vitest";
import type { ImportResult } from "../import-result.ts";

/** The event of a result; fails the test where there is none. */
export function eventOf(result: ImportResult): EventInput {
  const item = result.items.find((each) => each.kind === "event");
  expect(item, "an event").toBeDefined();
  return item as EventInput;
}

/** The news item of a result. */
export function newsOf(result: ImportResult): NewsInput {
  const item = result.items.find((each) => each.kind === "news");
  expect(item, "a news item").toBeDefined();
  return item as NewsInput;
}
