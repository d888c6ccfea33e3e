import type { Feed } from "./feed.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { rfc822 } from "./moment.ts";
import { around, element, empty } from "./xml.ts";

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

/** A feed as RSS 2.0 (RSS Advisory Board). */
export function rss(feed: Feed): string {
  const head = [
    element("title", feed.title),
    element("link", feed.home),
    element("description", feed.description ?? feed.title),
    element("language", feed.lang),
    element("copyright", feed.rights),
    element("lastBuildDate", feed.updated && rfc822(feed.updated)),
    element("generator", "event-content"),
    element("docs", "https://www.rssboard.org/rss-specification"),
    atomLink("self", feed.self),
    atomLink("prev-archive", feed.previous),
    atomLink("next-archive", feed.next),
  ];
  const inside = head.join("") + feed.entries.map((each) => item(each, feed)).join("");
  return `<?xml version="1.0" encoding="utf-8"?>\n${around("rss", around("channel", inside), { version: "2.0", ...NAMESPACES })}`;
}

function item(value: FeedEntry, feed: Feed): string {
  // RSS has room for one, and wants its size and type.
  const file = value.enclosures.find((each) => each.bytes !== undefined && each.type !== undefined);
  const inside = [
    element("title", value.title),
    element("link", value.url),
    element("guid", value.id, { isPermaLink: "false" }),
    element("pubDate", value.date && rfc822(value.date)),
    ...value.authors.map((name) => element("dc:creator", name)),
    element("dc:language", value.lang === feed.lang ? undefined : value.lang),
    ...value.categories.map(({ label }) => element("category", label)),
    file ? empty("enclosure", { url: file.url, length: file.bytes, type: file.type }) : "",
    element("description", value.summary),
    element("content:encoded", value.content),
  ];
  return around("item", inside.join(""));
}

function atomLink(rel: string, href: string | undefined): string {
  return href === undefined ? "" : empty("atom:link", { rel, href, type: "application/rss+xml" });
}
