/** What is used of an `AbortSignal`, which fits: named here so that neither the DOM’s types nor Node’s are needed. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  readonly addEventListener: (type: "abort", listener: () => void) => void;
  readonly removeEventListener: (type: "abort", listener: () => void) => void;
}
