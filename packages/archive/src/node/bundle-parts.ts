import type { Spread } from "../bundle/manifest.ts";
import type { Counts } from "../count-facets.ts";
import type { GroupSizes } from "./group-files.ts";
import type { LeafSizes, LeafStretch } from "./leaf-files.ts";

/** What a manifest names, and what the next build needs to know. */
export interface BundleParts {
  readonly leaves: readonly LeafStretch[];
  readonly leafSize: LeafSizes;
  /** How many terms of texts and fields there are. */
  readonly terms: number;
  readonly weight: number;
  readonly groups: GroupSizes & { readonly dated: readonly string[]; readonly undated: readonly string[] };
  readonly similar: Spread;
  readonly ids: Spread;
  readonly counts: Counts;
  readonly facets: string;
  /** Terms that so many items have that no similar ones are looked for; ordered. */
  readonly frequent: readonly string[];
}
