import type { ItemInput } from "@event-content/schema";
import type { facetCounts } from "./memory/facet-counts.ts";
import type { Answer } from "./query/answer.ts";
import type { Query } from "./query/query.ts";
import type { Signal } from "./signal.ts";

/** What is not part of the question itself. */
export interface QueryOptions {
  /** Stops the loading: the answer is then the abort’s own error. */
  readonly signal?: Signal;
  /**
   * Whether the answer may be as light as it comes, so that less is loaded for it: items that are at hand may be given
   * whole, in all languages, and nothing is counted. Default false.
   */
  readonly light?: boolean;
  /**
   * The language of the reader: rows then hold of each text by language only the one that is shown to them, which is less to load.
   * Highlights are of these texts. An engine of your own may take no notice of it. Default: texts in all languages.
   */
  readonly displayLang?: string | undefined;
  /** Counts a light answer after all, of items at hand: `facetCounts`. */
  readonly facets?: typeof facetCounts | undefined;
}

/**
 * What elements and pages ask: an archive in memory, a bundle behind an address, or an engine of your own.
 * The same query gives the same answer from each; totals and counts may be lower bounds (`gte`), never too high.
 */
export interface ArchiveSource<T extends ItemInput = ItemInput> {
  /** Never throws for what is in the query: what cannot be answered is told in the answer’s faults. */
  readonly query: (query?: Query, options?: QueryOptions) => Answer<T> | Promise<Answer<T>>;
  /** The whole item; undefined where the archive has none of that id. */
  readonly get: (id: string, options?: QueryOptions) => T | undefined | Promise<T | undefined>;
}
