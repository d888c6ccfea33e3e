import type { ItemInput } from "@event-content/schema";
import { plain } from "../components/text/text.ts";
import { absoluteUrl, hostOf } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";
import { type FeedEntry, feedEntry } from "./feed-entry.ts";
import type { FeedOptions } from "./feed-options.ts";

/** A feed before it is written in one of its formats. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly lang: string;
  /** The page that the feed belongs to; the archive's domain where no address is known. */
  readonly home: string;
  readonly self: string | undefined;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Who publishes: Atom wants a name. */
  readonly publisher: string;
  readonly rights: string | undefined;
  /** The newest moment of an entry; undefined where none has one. */
  readonly updated: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/** Items as a feed, newest first; undefined where there is nothing to tell, which is reported. */
export function feedOf(
  items: readonly ItemInput[],
  options: FeedOptions,
  state: RenderState,
): Feed | undefined {
  const authority = authorityOf(options, state);
  const entries: FeedEntry[] = [];
  for (const item of items) {
    try {
      entries.push(feedEntry(item, authority, options, state));
    } catch (cause) {
      unreadable(item, cause, state);
    }
  }
  if (entries.length === 0) {
    nothingToTell(items, state);
    return undefined;
  }
  const ordered = entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => (b.entry.date ?? "").localeCompare(a.entry.date ?? "") || a.index - b.index)
    .map(({ entry }) => entry)
    .slice(0, options.limit ?? entries.length);
  const { archive } = state;
  const home = archive?.languages[0] ?? "en";
  const title = options.title ?? plain(archive?.title, home, state) ?? authority;
  return {
    id: `tag:${authority},2026:feed${options.name === undefined ? "" : `/${options.name}`}`,
    title,
    description: options.description ?? plain(archive?.description, home, state),
    lang: state.lang,
    home: absoluteUrl(options.homeUrl ?? archive?.url ?? options.baseUrl, state) ?? `https://${authority}/`,
    self: absoluteUrl(options.feedUrl, state),
    previous: absoluteUrl(options.previousUrl, state),
    next: absoluteUrl(options.nextUrl, state),
    publisher: plain(archive?.publisher?.name, home, state) ?? title,
    rights: archive?.licence?.name,
    updated: ordered.map((entry) => entry.updated ?? entry.date).reduce(later, undefined),
    entries: ordered,
  };
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

/** The domain that vouches for the ids: the archive's, else the host of the addresses given (RFC 4151). */
function authorityOf({ baseUrl, homeUrl, feedUrl }: FeedOptions, { archive }: RenderState): string {
  return archive?.id ?? hostOf(homeUrl) ?? hostOf(baseUrl) ?? hostOf(feedUrl) ?? "event-content.invalid";
}

function unreadable(item: unknown, cause: unknown, state: RenderState): void {
  state.report({
    code: "unreadable-item",
    severity: "error",
    message: `The item "${String((item as { id?: unknown } | null)?.id)}" is left out of the feed: ${cause instanceof Error ? cause.message : String(cause)}.`,
    path: "",
    expected: "an item as event-content validate accepts it",
    received: item === null ? "null" : typeof item,
    hint: "Run event-content validate on it.",
  });
}

function nothingToTell(items: readonly unknown[], state: RenderState): void {
  state.report({
    code: "empty-feed",
    severity: "error",
    message: "There is nothing to put into the feed.",
    path: "",
    expected: "at least one item",
    received: `${items.length} items`,
    hint: "Give the items of the archive.",
  });
}
