import type { ItemInput } from "@event-content/schema";
import { statusOf } from "../components/status-banner/status-mark.ts";
import { datePhrase } from "../dates/date-phrase.ts";
import { fill } from "../language/fill.ts";
import { deeper } from "../state/deeper.ts";
import type { RenderState } from "../state/render-state.ts";
import { archiveNodes, statusNodes } from "./banner-nodes.ts";
import { documentItems } from "./document-items.ts";
import { eventNodes } from "./event-nodes.ts";
import { factRows } from "./fact-rows.ts";
import { addressOf, joinedInlines, linked, localized, words } from "./inlines.ts";
import { kindWords } from "./kind-words.ts";
import { contactItems, linkItems, relatedItems } from "./link-items.ts";
import type { Inline, Node } from "./node.ts";
import { organizerInlines } from "./organizer-inlines.ts";
import { richTextNodes } from "./rich-text-nodes.ts";
import { sectionNodes } from "./section-nodes.ts";

/** An item in full, in the order of its HTML: heading, facts, story, and everything that hangs on it. */
export function itemNodes(value: ItemInput, state: RenderState): Node[] {
  const item = state.shown(value);
  const { labels } = state.language;
  const rows = factRows(item, state);
  const event = item.kind === "event" ? item : undefined;
  const list = (label: string, items: readonly (readonly Node[])[]): Node[] => {
    const given = items.filter((each) => each.length > 0);
    const content: Node[] = given.length === 0 ? [] : [{ type: "list", ordered: false, items: given }];
    return sectionNodes(label, content, state);
  };
  return [
    ...headNodes(item, state),
    ...(event ? statusNodes(event, state) : []),
    ...archiveNodes(item, state),
    ...(rows.length > 0 ? [{ type: "facts", rows } as const] : []),
    ...paragraph(localized(item.summary, item.lang, state)),
    ...(event
      ? sectionNodes(labels.report, richTextNodes(event.report, event.lang, deeper(state)), state)
      : []),
    ...richTextNodes(item.body, item.lang, state),
    ...(event ? eventNodes(event, state) : []),
    ...list(labels.documents, documentItems(item.documents, item.lang, state)),
    ...list(labels.recordings, linkItems(item.recordings, item.lang, state)),
    ...list(labels.links, linkItems(item.links, item.lang, state)),
    ...list(labels.contacts, contactItems(item, state)),
    ...list(labels.related, relatedItems(item, state)),
    ...sourceNodes(item, state),
  ];
}

function headNodes(item: ItemInput, state: RenderState): Node[] {
  const status = item.kind === "event" ? statusOf(item) : undefined;
  const { language } = state;
  const trail = (item.trail ?? []).map((step) =>
    linked(localized(step.title, item.lang, state), step.url, state),
  );
  const kind = [kindWords(item, state), words(status ? language.labels.statuses[status.value] : "")];
  const title = localized(item.title, item.lang, state);
  return [
    ...paragraph(joinedInlines(trail, " / ")),
    ...paragraph(joinedInlines(kind, language.separator)),
    ...(title.length > 0 ? [{ type: "heading", depth: state.level, children: title } as const] : []),
    ...paragraph(joinedInlines(bylineParts(item, state), language.separator)),
  ];
}

function bylineParts(item: ItemInput, state: RenderState): Inline[][] {
  if (item.kind !== "news") return [];
  const date =
    !item.archive && item.published
      ? datePhrase({ start: item.published.slice(0, 10) }, state.language)
      : undefined;
  return [
    localized(item.dateline, item.lang, state),
    localized(item.byline, item.lang, state),
    date ? words(fill(state.language.labels.publishedOn, { date })) : [],
    organizerInlines(item, state),
  ];
}

/** Where the item's own page is: apart from that page, a reader has no other way back. */
function sourceNodes(item: ItemInput, state: RenderState): Node[] {
  const address = addressOf(state.href(item), state);
  if (address === undefined) return [];
  return paragraph([{ type: "link", url: address, children: words(address) }]);
}

function paragraph(children: readonly Inline[]): Node[] {
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
}
