import type { Feed } from "./feed.ts";
import type { FeedEntry } from "./feed-entry.ts";

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: Feed): string {
  const value = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feed.description,
    next_url: feed.previous,
    authors: [{ name: feed.publisher }],
    language: feed.lang,
    items: feed.entries.map((each) => item(each, feed)),
  };
  return `${JSON.stringify(value, wellFormed, 2)}\n`;
}

function item(value: FeedEntry, feed: Feed): Readonly<Record<string, unknown>> {
  const attachments = value.enclosures
    .filter((each) => each.type !== undefined)
    .map((each) => ({ url: each.url, mime_type: each.type, title: each.title, size_in_bytes: each.bytes }));
  return {
    id: value.id,
    url: value.url,
    title: value.title,
    content_html: value.content,
    summary: value.summary,
    image: value.image,
    date_published: value.published,
    date_modified: value.updated,
    authors: value.authors.length > 0 ? value.authors.map((name) => ({ name })) : undefined,
    tags: value.categories.length > 0 ? value.categories.map(({ label }) => label) : undefined,
    language: value.lang === feed.lang ? undefined : value.lang,
    attachments: attachments.length > 0 ? attachments : undefined,
  };
}

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** JSON is UTF-8: halves of surrogate pairs have no place in it (RFC 8259, section 8.1). */
function wellFormed(_: string, value: unknown): unknown {
  return typeof value === "string" ? value.replace(HALF, "\ufffd") : value;
}
