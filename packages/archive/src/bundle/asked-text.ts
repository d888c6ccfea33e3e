import type { Fault, ItemInput } from "@event-content/schema";
import type { TextFindings } from "../query/text-findings.ts";
import type { Collected } from "./collected.ts";
import type { Conditions, WordCondition } from "./conditions.ts";
import type { Match } from "./find-matches.ts";
import type { Segment } from "./leaf.ts";

/** What finds matches, given to what looks for words: a page has it already. */
export interface Ways {
  readonly find: (conditions: Conditions, needed: number) => AsyncIterable<readonly Match[]>;
  /** Whether a row has what the fields of the question ask for. */
  readonly hasFields: (row: ItemInput) => boolean;
}

/** Terms of words that stand side by side. */
export interface Neighbours {
  /** Of each pair that must stand together any one. */
  readonly together: readonly (readonly string[])[];
  /** Of each phrase that must not stand there, each of its pairs. */
  readonly apart: readonly (readonly (readonly string[])[])[];
}

/** What a text asks of a bundle. It is given apart: most questions have none, and what looks for words is large. */
export interface AskedText {
  readonly faults: readonly Fault[];
  /** Whether there is no word to look for. */
  readonly isEmpty: boolean;
  /** Whether words must stand side by side, or must not: no list tells for certain. */
  readonly hasPhrases: boolean;
  readonly words: () => Promise<readonly WordCondition[]>;
  readonly barred: () => Promise<readonly Segment[]>;
  readonly neighbours: () => Promise<Neighbours | undefined>;
  /** Matches that are seen in the items themselves; undefined where lists tell them. */
  readonly collect: (conditions: Conditions, needed: number, ways: Ways) => Promise<Collected | undefined>;
  readonly findings: (words: readonly WordCondition[], rows: readonly ItemInput[]) => Promise<TextFindings>;
}
