import type { Answer, Labels } from "@event-content/archive/browse";
import type { Archive, ItemInput } from "@event-content/schema";
import type { ArchiveProperties, CalendarProperties } from "../attributes/properties.ts";
import { contentHash } from "../dom/content-hash.ts";
import type { Asked } from "./asked.ts";
import { isMonth } from "./is-month.ts";

/** The parts that an element shows of an archive. */
export type Section = "text" | "filters" | "years" | "summary" | "results";

/** What is shown of an archive; the same on a server and in a browser. */
export interface ArchiveView {
  readonly items: readonly ItemInput[];
  /** The answer to the reader's question, and the one without it. */
  readonly answer: Answer;
  readonly all: Answer;
  readonly asked: Asked;
  readonly given: ArchiveGiven;
  readonly fields: readonly string[];
  readonly views: readonly string[];
  readonly view: string;
  readonly sections: readonly Section[];
  readonly lang: string;
  readonly now: string;
  readonly itemHref: string | undefined;
  readonly labels: Labels;
  readonly archive: Archive | undefined;
  readonly prefix: string;
  /** Makes ids that no other archive of the page has. */
  readonly id: string;
}

/** The attributes of an element that shows an archive; a calendar has a month and the first day of its weeks too. */
export type ArchiveGiven = Omit<ArchiveProperties, "now" | "view"> &
  Partial<Pick<CalendarProperties, "month" | "weekStart">> & { readonly view: string };

/** The same key means the same content. */
export function archiveKey(view: ArchiveView): string {
  const { items, answer, all, asked, given, fields, views, sections, lang, itemHref, prefix } = view;
  const { deepLink, density, groupBy, headingLevel, paging, pageSize } = given;
  const month = isMonth(view.view) ? [view.now.slice(0, 10), given.month, given.weekStart] : [];
  return contentHash(
    JSON.stringify([
      items,
      answer.total,
      answer.didYouMean,
      answer.facets,
      all.facets,
      asked,
      fields,
      views,
      view.view,
      sections,
    ]) +
      JSON.stringify([
        lang,
        itemHref,
        prefix,
        deepLink,
        density,
        groupBy,
        headingLevel,
        paging,
        pageSize,
        month,
      ]),
  );
}
