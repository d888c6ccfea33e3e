import type { EventInput, ItemInput } from "@event-content/schema";
import { statusOf } from "../components/status-banner/status-mark.ts";
import { sentenceEnd } from "../components/text/sentence-end.ts";
import { datePhrase } from "../dates/date-phrase.ts";
import { publishedIsInferred } from "../dates/published.ts";
import { fill } from "../language/fill.ts";
import type { RenderState } from "../state/render-state.ts";
import { filledInlines, joinedInlines, linked, localized, words } from "./inlines.ts";
import type { Inline, Node } from "./node.ts";

/** What has changed, above the text of an event. */
export function statusNodes(event: EventInput, state: RenderState): Node[] {
  const status = statusOf(event);
  if (!status) return [];
  const { labels } = state.language;
  const { stop } = sentenceEnd(state.language);
  const former = status.previousDates && datePhrase(status.previousDates, state.language);
  const parts: Inline[][] = [
    strong(labels.statuses[status.value] + stop),
    localized(status.note, event.lang, state),
    former ? words(fill(labels.formerDates, { dates: former }) + stop) : [],
  ];
  return quoted(joinedInlines(parts, " "));
}

/** Says that a page is kept as a record: when it was published, where it stood, what replaces it. */
export function archiveNodes(item: ItemInput, state: RenderState): Node[] {
  const record = item.archive;
  if (!record) return [];
  const { labels } = state.language;
  const notice = localized(record.notice, item.lang, state);
  const captures = (record.captures ?? []).map((capture) => {
    const date = capture.date && datePhrase({ start: capture.date.slice(0, 10) }, state.language);
    return linked(words(date ? fill(labels.captureOf, { date }) : labels.archivedCopy), capture.url, state);
  });
  const parts = [
    strong(labels.archived),
    notice.length > 0 ? notice : words(published(item, state)),
    replacement(record.supersededBy, state),
    record.originalUrl ? linked(words(labels.originalAddress), record.originalUrl, state) : [],
    ...captures,
  ];
  return quoted(joinedInlines(parts, " "));
}

function published(item: ItemInput, state: RenderState): string {
  const { labels } = state.language;
  const date = item.published && datePhrase({ start: item.published.slice(0, 10) }, state.language);
  if (!date) return labels.archivedFrom;
  return fill(labels.archivedPublished, {
    date: publishedIsInferred(item) ? date + fill(labels.aside, { text: labels.inferredFromAddress }) : date,
  });
}

function replacement(successor: string | undefined, state: RenderState): Inline[] {
  if (successor === undefined) return [];
  const target = state.find(successor);
  const href = target ? state.href(target) : /[/:]/.test(successor) ? successor : undefined;
  const title = target ? localized(target.title, target.lang, state) : words(successor);
  return filledInlines(state.language.labels.replacedBy, { title: linked(title, href, state) });
}

function strong(text: string): Inline[] {
  return [{ type: "mark", mark: "strong", children: words(text) }];
}

function quoted(children: readonly Inline[]): Node[] {
  return [{ type: "quote", children: [{ type: "paragraph", children }] }];
}
