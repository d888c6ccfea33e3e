import { findLanguage } from "./language/find-language.ts";
import type { ArchiveLanguage } from "./language/language.ts";
import { fullCare } from "./state/full-care.ts";
import { type ArchiveState, listState, type RowTools } from "./state/list-state.ts";
import type { RowOptions } from "./state/render-options.ts";

/** Options of a page that shows an archive. */
export interface ArchiveOptions extends RowOptions, RowTools {
  /** Languages to choose from; the first stands in where none is asked for. Words of your own go into the object. */
  readonly languages: readonly [ArchiveLanguage, ...ArchiveLanguage[]];
}

/**
 * What every part of an archive is given beside its value, made once. Headings are of level 2 unless `headingLevel` says
 * another; what stands under a heading of its own (rows with `groupBy`, a timeline) is given `deeper(state)`.
 *
 * @throws RangeError where none of the languages is `options.lang`.
 * @example
 * import { en } from "@event-content/renderer/lang/en/archive";
 * const state = archiveState({ languages: [en], hours });
 * const html = filterForm({ range: true }, state).html + list(items, state).html;
 */
export function archiveState(options: ArchiveOptions): ArchiveState {
  return listState(options, findLanguage(options.lang, options.languages), 2, options, fullCare);
}
