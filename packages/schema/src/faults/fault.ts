/** What is wrong with a piece of content, as data: what, where, what was expected, what was received, how to mend it. */
export interface Fault {
  /** Stable name of the kind of fault, for programs: `unknown-key`, `impossible-date`, … */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** One sentence for a person. */
  readonly message: string;
  /** JSON Pointer (RFC 6901) into the content: `/dates/end`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** How to mend it; empty where `expected` says it all. */
  readonly hint: string;
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
}

/** What a check of this package tells about a refusal; carried by zod's custom issues. */
export interface FaultParams {
  readonly code: string;
  readonly expected: string;
  readonly hint: string;
}
