import { ArchiveElement } from "../archive/archive-element.ts";
import type { Section } from "../archive/archive-given.ts";

/** `<event-archive src="https://archive.example.org/archive.json">`: an archive with its search, filters, years and pages. */
export class EventArchiveElement extends ArchiveElement {
  protected override readonly sections: readonly Section[] = [
    "text",
    "filters",
    "years",
    "summary",
    "results",
  ];
}
