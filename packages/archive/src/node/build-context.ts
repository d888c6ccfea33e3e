import type { Stemmers } from "../stems/stemmers.ts";
import type { Labels } from "../text/item-texts.ts";
import type { BundleFolder } from "./bundle-folder.ts";
import type { Gathered, Gathering } from "./gather-items.ts";
import type { Spool } from "./item-spool.ts";

/** What every step of writing a bundle needs. */
export interface BuildContext {
  readonly gathering: Gathering;
  readonly spool: Spool;
  readonly folder: BundleFolder;
  readonly labels: Labels;
  readonly stemmers: Stemmers;
  readonly progress: (progress: BundleProgress) => void;
}

/** How far the writing of a bundle is: `done` of `total` in this phase. */
export interface BundleProgress {
  readonly phase: "read" | "index" | "write";
  readonly done: number;
  readonly total?: number;
}

/** Items in the order of their sequence: those in time, the oldest first, then those without. */
export function inSequence({ dated, undated }: Gathering): readonly Gathered[] {
  return [...dated, ...undated];
}
