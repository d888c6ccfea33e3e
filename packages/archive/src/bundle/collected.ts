import type { Fault } from "@event-content/schema";
import type { Match } from "./find-matches.ts";
import type { Row } from "./read-item.ts";

/** Matches in the order of the answer, as far as they were looked for. */
export interface Collected {
  readonly matches: readonly Match[];
  /** Whether these are all. */
  readonly whole: boolean;
  readonly faults: readonly Fault[];
  /** By number, where they are at hand: they were read to see whether they match. */
  readonly rows?: ReadonlyMap<number, Row>;
}
