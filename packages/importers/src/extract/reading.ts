import type { Fact, Note } from "@event-content/schema";

/** What one extractor found: a value, the words it rests on, and what a person should look at. */
export interface Reading<Value> {
  readonly value?: Value | undefined;
  readonly facts: readonly Fact[];
  readonly notes: readonly Note[];
}
