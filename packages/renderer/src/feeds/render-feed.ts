import type { ItemInput } from "@event-content/schema";
import { allLanguages } from "../languages/all-languages.ts";
import { mendedAll } from "../state/mended.ts";
import { type RenderState, renderState } from "../state/render-state.ts";
import { atom } from "./atom.ts";
import { type Feed, feedOf } from "./feed.ts";
import type { FeedOptions } from "./feed-options.ts";
import { jsonFeed } from "./json-feed.ts";
import { rss } from "./rss.ts";

type Items = ItemInput | readonly ItemInput[];

/** Items as an Atom feed (RFC 4287), newest first; "" where there is nothing to tell. */
export function renderAtom(items: Items, options: FeedOptions = {}): string {
  return written(items, options, atom);
}

/** Items as RSS 2.0, newest first; "" where there is nothing to tell. */
export function renderRss(items: Items, options: FeedOptions = {}): string {
  return written(items, options, rss);
}

/** Items as JSON Feed 1.1, newest first; "" where there is nothing to tell. */
export function renderJsonFeed(items: Items, options: FeedOptions = {}): string {
  return written(items, options, jsonFeed);
}

function written(
  items: Items,
  options: FeedOptions,
  format: (feed: Feed, state: RenderState) => string,
): string {
  const state = renderState(options, allLanguages, 1);
  const feed = feedOf(mendedAll(items, state.report), options, state);
  return feed === undefined ? "" : format(feed, state);
}
