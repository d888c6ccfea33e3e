import type { Bench } from "./bench.ts";

/** A way to use the packages: what a project of `consumers/` does with them, and what must come of it. */
export interface Consumer {
  /** As it stands in the table. */
  readonly name: string;
  /** The package, as installed there, whose version is told; or that version, where it is no package. */
  readonly tool: string | ((bench: Bench) => Promise<string>);
  /** Throws when something is not as it must be. */
  readonly check: (bench: Bench) => Promise<void>;
}
