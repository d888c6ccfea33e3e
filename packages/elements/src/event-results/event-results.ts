import { ArchiveElement } from "../archive/archive-element.ts";
import type { Section } from "../archive/archive-given.ts";
import type { ArchiveProperties } from "../attributes/properties.ts";

export interface EventResultsElement extends Pick<ArchiveProperties, "view"> {}

/**
 * `<event-results src="https://archive.example.org/archive.json" instance="news">`: the rows and pages of an archive whose search and filters stand apart.
 *
 * @csspart pages - The links to other pages, or the button for more rows.
 * @slot empty - Instead of the words that say that there is nothing, or that nothing matches.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the properties are on the prototype of what shows an archive
export class EventResultsElement extends ArchiveElement {
  protected override readonly sections: readonly Section[] = ["summary", "results"];
}
