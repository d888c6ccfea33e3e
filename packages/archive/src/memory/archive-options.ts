import type { Stemmers } from "../stems/stemmers.ts";
import type { Labels } from "../text/item-texts.ts";

/** How an archive in memory finds words. */
export interface ArchiveOptions {
  /** Names of topics and types, as in `event-content.json`: an item is found by them too. */
  readonly taxonomies?: Labels;
  /** By language; default those of Arabic, English, French, Russian and Spanish. */
  readonly stemmers?: Stemmers;
}
