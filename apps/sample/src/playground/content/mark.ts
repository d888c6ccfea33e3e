import type { Fault } from "@event-content/schema";

/** A fault at its place in the text. */
export interface Mark {
  readonly severity: Fault["severity"];
  readonly message: string;
  /** JSON Pointer into the text; empty for the whole. */
  readonly path: string;
  readonly hint: string;
  /** From 1. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}
