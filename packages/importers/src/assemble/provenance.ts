import type { Published } from "../extract/published.ts";

/** What both items of a page carry of where they come from. */
export interface Provenance {
  readonly importer: string;
  readonly url: string | undefined;
  readonly file: string | undefined;
  readonly lang: string;
  readonly published: Published | undefined;
}
