/** What is used of an `AbortSignal`, which fits: named here so that neither the DOM’s types nor Node’s are needed. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  /** Calls the listener once the question is withdrawn. */
  readonly addEventListener: (type: "abort", listener: () => void) => void;
  /** Calls it no more. */
  readonly removeEventListener: (type: "abort", listener: () => void) => void;
}
