import type { Signal } from "../signal.ts";
import type { FetchFile, Patience } from "./fetch-file.ts";

/** How the files of a bundle are fetched, and what ends it. */
export interface OpenOptions extends Patience {
  /** What files are asked of; default the browser’s or Node’s own `fetch`. */
  readonly fetch?: FetchFile;
  readonly signal?: Signal;
}
