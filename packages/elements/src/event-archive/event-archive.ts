import { ArchiveElement } from "../archive/archive-element.ts";
import type { Section } from "../archive/archive-given.ts";
import type { ArchiveProperties } from "../attributes/properties.ts";

export interface EventArchiveElement extends Pick<ArchiveProperties, "view"> {}

/**
 * `<event-archive src="https://archive.example.org/archive.json">`: an archive with its search, filters, years and pages.
 *
 * @csspart filters - The form with search and filters.
 * @csspart years - The index of years.
 * @csspart pages - The links to other pages, or the button for more rows.
 * @slot empty - Instead of the words that say that there is nothing, or that nothing matches.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the properties are on the prototype of what shows an archive
export class EventArchiveElement extends ArchiveElement {
  protected override readonly sections: readonly Section[] = [
    "text",
    "filters",
    "years",
    "summary",
    "results",
  ];
}
