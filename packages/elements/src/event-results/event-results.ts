import { ArchiveElement } from "../archive/archive-element.ts";
import type { Section } from "../archive/archive-given.ts";

/** `<event-results src="https://archive.example.org/archive.json" instance="news">`: the rows and pages of an archive whose search and filters stand apart. */
export class EventResultsElement extends ArchiveElement {
  protected override readonly sections: readonly Section[] = ["summary", "results"];
}
