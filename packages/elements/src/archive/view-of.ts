import type { Labels } from "@event-content/archive/browse";
import type { Archive } from "@event-content/schema";
import type { OpenedSource } from "../data/sources.ts";
import type { Moment } from "../element/moment.ts";
import { pagePattern } from "../element/page-pattern.ts";
import type { Answers } from "./answers.ts";
import type { ArchiveGiven, ArchiveView, Section } from "./archive-given.ts";
import type { Asked } from "./asked.ts";

const VIEWS = ["list", "cards", "timeline", "month"];
const FIELDS = ["text", "kind", "type", "topic", "country", "lang", "years"];

/** What a view is made of beside the attributes. */
export interface Found extends Answers {
  readonly shown: string;
  readonly labels: Labels;
  readonly source: OpenedSource;
  readonly now: Moment;
  readonly lang: string;
  readonly sections: readonly Section[];
  readonly prefix: string;
  readonly id: string;
}

/** The view a reader sees: the one chosen, where it is offered, else the element's own. */
export function viewShown(given: ArchiveGiven, asked: Asked): string {
  return viewsOf(given).find((each) => each === asked.view) ?? given.view;
}

/** What is shown, from attributes, question and answer. */
export function viewOf(given: ArchiveGiven, asked: Asked, found: Found): ArchiveView {
  const { answer, all, items, labels, source, now, lang, sections, prefix, id, shown } = found;
  const fields = given.filters === "none" ? [] : namesIn(given.filters, FIELDS);
  return {
    items,
    answer,
    all,
    asked,
    given,
    fields,
    views: viewsOf(given),
    view: shown,
    sections: sections.filter((each) => each !== "years" || fields.includes("years")),
    lang,
    now: now.day,
    itemHref: given.itemHref || pagePattern(source, lang),
    labels,
    archive: source.manifest?.archive as Archive | undefined,
    prefix,
    id,
  };
}

function viewsOf({ views }: ArchiveGiven): readonly string[] {
  return namesIn(views, VIEWS);
}

function namesIn(list: string, usual: readonly string[]): readonly string[] {
  const named = list.split(/[\s,]+/).filter((each) => each !== "");
  return named.length > 0 ? named : usual;
}
