import {
  type ListOptions,
  renderArchivePage,
  renderAtom,
  renderIcs,
  renderItem,
  renderItemPage,
  renderJsonFeed,
  renderJsonLd,
  renderList,
  renderMarkdown,
  renderMonthCalendar,
  renderOembed,
  renderOpenGraph,
  renderRss,
  renderText,
  renderTimeline,
} from "@event-content/renderer";
import type { Fault, ItemInput } from "@event-content/schema";

export interface Case {
  /** What the case shows, in one sentence. */
  readonly about?: string;
  readonly items: readonly ItemInput[];
  readonly options: ListOptions;
}

/** Every output of a case by the name of its file. */
export function outputsOf({ items, options }: Case): Readonly<Record<string, string>> {
  const faults: Fault[] = [];
  const all: ListOptions = {
    now: "2026-01-01T00:00:00Z",
    ...options,
    items,
    onFault: (fault) => faults.push(fault),
  };
  const quiet: ListOptions = { ...all, onFault: () => {} };
  const [first] = items;
  const files = {
    ...(first && { "item.html": `${renderItem(first, all)}\n` }),
    "list.html": `${renderList(items, all)}\n`,
    "items.jsonld": renderJsonLd(items, all),
    "items.ics": renderIcs(items, all),
    "items.atom.xml": renderAtom(items, all),
    "items.rss.xml": renderRss(items, quiet),
    "items.feed.json": renderJsonFeed(items, quiet),
    "archive.html": `${renderArchivePage({ items }, { ...quiet, groupBy: "month" })}\n`,
    "timeline.html": `${renderTimeline(items, quiet)}\n`,
    "calendar.html": `${renderMonthCalendar({ month: monthOf(items), items }, quiet)}\n`,
    ...(first && {
      "page.html": renderItemPage(first, quiet),
      "item.oembed.json": renderOembed(first, quiet),
      "item.opengraph.html": renderOpenGraph(first, quiet),
      "item.md": renderMarkdown(first, quiet),
      "item.txt": renderText(first, quiet),
    }),
  };
  const told = faults.map(({ code, severity, path, received }) => ({ code, severity, path, received }));
  return { ...files, "faults.json": `${JSON.stringify(told, null, 2)}\n` };
}

/** The month of the first event that has one. */
export function monthOf(items: readonly ItemInput[]): string {
  const dated = items.find((item) => item.kind === "event" && /^\d{4}-\d{2}/.test(item.dates?.start ?? ""));
  return (dated?.kind === "event" ? dated.dates?.start.slice(0, 7) : undefined) ?? "2003-11";
}
