import type { RenderState } from "../state/render-state.ts";
import type { Feed } from "./feed.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { momentOfPublication } from "./moment.ts";
import { around, element, empty } from "./xml.ts";

/**
 * A feed as Atom (RFC 4287). An entry without a date of its own carries the `now` of the options, since `updated` is
 * required; without `now` it is left out and reported. "" where no entry is left.
 */
export function atom(feed: Feed, state: RenderState): string {
  const now = momentOfPublication(state.options.now);
  const dated = feed.entries.filter((each) => {
    if (each.date !== undefined) return true;
    undated(each, now, state);
    return now !== undefined;
  });
  const updated = feed.updated ?? now;
  if (dated.length === 0 || updated === undefined) return "";
  const links = [
    link("self", feed.self, "application/atom+xml"),
    link("alternate", feed.home, "text/html"),
    link("prev-archive", feed.previous, "application/atom+xml"),
    link("next-archive", feed.next, "application/atom+xml"),
  ];
  const head = [
    element("id", feed.id),
    element("title", feed.title),
    element("subtitle", feed.description),
    element("updated", updated),
    ...links,
    around("author", element("name", feed.publisher)),
    element("rights", feed.rights),
    element("generator", "event-content"),
  ];
  const inside = head.join("") + dated.map((each) => entry(each, feed, now)).join("");
  return `<?xml version="1.0" encoding="utf-8"?>\n${around("feed", inside, { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.lang })}`;
}

function entry(value: FeedEntry, feed: Feed, now: string | undefined): string {
  const inside = [
    element("id", value.id),
    element("title", value.title),
    link("alternate", value.url, "text/html"),
    element("published", value.published),
    element("updated", value.updated ?? value.published ?? now),
    ...value.authors.map((name) => around("author", element("name", name))),
    ...value.categories.map(({ term, label }) => empty("category", { term, label })),
    ...value.enclosures.map((each) =>
      empty("link", {
        rel: "enclosure",
        href: each.url,
        type: each.type,
        length: each.bytes,
        title: each.title,
        hreflang: each.lang,
      }),
    ),
    element("summary", value.summary),
    element("content", value.content, { type: "html", "xml:lang": feed.lang }),
  ];
  return around("entry", inside.join(""), { "xml:lang": value.lang === feed.lang ? undefined : value.lang });
}

function link(rel: string, href: string | undefined, type: string): string {
  return href === undefined ? "" : empty("link", { rel, type, href });
}

function undated({ id }: FeedEntry, now: string | undefined, state: RenderState): void {
  const what = now === undefined ? "is left out of the Atom feed" : `carries the moment of rendering, ${now}`;
  state.report({
    code: "no-publication-date",
    severity: "warning",
    message: `"${id}" ${what}: nothing says when it was published.`,
    path: "/published",
    expected: "published or updated",
    received: "nothing",
    hint: "Give published where a source states it: Atom requires a date (RFC 4287, section 4.2.15).",
  });
}
