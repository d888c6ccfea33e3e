import type { Fault, ItemInput } from "@event-content/schema";
import type { TextFindings } from "../query/text-findings.ts";

/** A text as it is found in items. */
export interface TextMatch<T extends ItemInput> {
  readonly accepts: (item: T) => boolean;
  /** The best first, equals in the order that was given. */
  readonly byScore: (items: readonly T[]) => readonly T[];
  readonly findings: (rows: readonly T[]) => TextFindings;
  readonly faults: readonly Fault[];
}
