import type { TermLists } from "../bundle/encode-leaf.ts";
import { UNDATED } from "../bundle/undated.ts";
import type { Filed } from "./beginnings.ts";

/** Postings as they are stored: by level, and with the numbers of items in place of their sequence. */
export function termLists({ term, terms, sequence, levels }: Filed, dated: number): TermLists {
  const lists: [number[], number[], number[]] = [[], [], []];
  for (let index = 0; index < sequence.length; index++) {
    lists[(levels[index] as number) - 1]?.push(numberOf(sequence[index] as number, dated));
  }
  return {
    term,
    levels: lists,
    ...(terms !== undefined && { terms }),
  };
}

/** The number of the item at a place in the sequence: those in time, then those without. */
export function numberOf(sequence: number, dated: number): number {
  return sequence < dated ? sequence : UNDATED + sequence - dated;
}

/** Two ordered streams of terms as one. */
export function* mergedTerms(one: Iterable<TermLists>, others: readonly TermLists[]): Generator<TermLists> {
  let next = 0;
  for (const each of one) {
    while (next < others.length && (others[next] as TermLists).term < each.term)
      yield others[next++] as TermLists;
    yield each;
  }
  yield* others.slice(next);
}
