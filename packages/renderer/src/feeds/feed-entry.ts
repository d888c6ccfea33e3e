import type { ItemInput } from "@event-content/schema";
import { isWithheld } from "@event-content/schema/core";
import { richText } from "../components/rich-text/rich-text.ts";
import { plain, text } from "../components/text/text.ts";
import { attributes } from "../html/attributes.ts";
import { html } from "../html/html.ts";
import { type HtmlString, nothing } from "../html/html-string.ts";
import { plainBody } from "../json-ld/plain-body.ts";
import { type Localized, pick } from "../language/pick-text.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";
import type { FeedOptions } from "./feed-options.ts";
import { momentOfPublication } from "./moment.ts";
import { shortened } from "./shortened.ts";
import { textOf, whenAndWhere } from "./when-and-where.ts";

/** A document that can be fetched. */
export interface Enclosure {
  readonly url: string;
  readonly title: string | undefined;
  readonly type: string | undefined;
  readonly bytes: number | undefined;
  readonly lang: string | undefined;
}

/** One entry before it is written in a format. */
export interface FeedEntry {
  /** The same in every format and after every build (RFC 4151). */
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly url: string | undefined;
  /** When it was published or, where only that is known, changed; never when an event takes place. */
  readonly date: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly summary: string | undefined;
  /** HTML with absolute addresses. */
  readonly content: string;
  readonly authors: readonly string[];
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly enclosures: readonly Enclosure[];
  readonly image: string | undefined;
}

/** What a feed tells of an item. */
export function feedEntry(
  value: ItemInput,
  authority: string,
  options: FeedOptions,
  state: RenderState,
): FeedEntry {
  const item = state.shown(value);
  const published = momentOfPublication(item.published);
  const updated = momentOfPublication(item.updated);
  const when = whenAndWhere(item, state);
  const summary = plain(item.summary, item.lang, state);
  return {
    id: `tag:${authority},2026:${item.id}`,
    title: plain(item.title, item.lang, state) ?? item.id,
    lang: pick(item.title, state.lang, item.lang)?.lang ?? item.lang,
    // Where the archive has no page for it, the page that it was read from is still there to see.
    url: absoluteUrl(state.href(item) ?? item.archive?.originalUrl, state),
    date: published ?? updated,
    published,
    updated,
    summary:
      [when && textOf(when), summary ?? excerpt(item, state)].filter((each) => each).join("\n") || undefined,
    content: contentOf(item, when, options, state).html,
    authors: authorsOf(item, state),
    categories: categoriesOf(item, state),
    enclosures: enclosuresOf(item, state),
    image: absoluteUrl(item.images?.[0]?.url, state),
  };
}

/** The first words of the story, where nobody wrote a summary. */
function excerpt(item: ItemInput, state: RenderState): string | undefined {
  const words = plainBody(item.body, item.lang, state);
  return words && shortened(words, LONGEST);
}

const LONGEST = 400;

function contentOf(
  item: ItemInput,
  when: HtmlString | undefined,
  options: FeedOptions,
  state: RenderState,
): HtmlString {
  const address = (url: string | undefined) => absoluteUrl(url, state);
  const absolute: RenderState = { ...state, level: 2, address, linkTo: address };
  const summary = text(item.summary, item.lang, absolute);
  const full = options.content === "full";
  const body = full ? richText({ value: item.body, lang: item.lang }, absolute) : nothing;
  const short = !full && summary === nothing ? excerpt(item, state) : undefined;
  const lang = pick(item.body as Localized<readonly unknown[]> | undefined, state.lang, item.lang)?.lang;
  const inside = html`${when && html`<p>${when}</p>`}${summary !== nothing && html`<p>${summary}</p>`}${short && html`<p${attributes({ lang })}>${short}</p>`}${body}`;
  return html`<div${attributes({ lang: state.lang, dir: state.dir })}>${inside}</div>`;
}

function authorsOf(item: ItemInput, state: RenderState): string[] {
  const byline = item.kind === "news" ? plain(item.byline, item.lang, state) : undefined;
  const organizers = (item.organizers ?? [])
    .filter((each) => each.role !== "partner")
    .map((each) => plain(each.name, item.lang, state));
  return [byline, ...organizers].filter((name) => name !== undefined);
}

function categoriesOf(item: ItemInput, state: RenderState): FeedEntry["categories"] {
  const home = state.archive?.languages[0] ?? "en";
  return (item.topics ?? []).map((term) => ({
    term,
    label: plain(state.archive?.taxonomies?.topics?.[term], home, state) ?? term,
  }));
}

function enclosuresOf(item: ItemInput, state: RenderState): Enclosure[] {
  return (item.documents ?? []).flatMap((each) => {
    const closed = isWithheld(each, state.privacy) || each.availability === "gone";
    const url = closed ? undefined : absoluteUrl(each.url, state);
    if (url === undefined) return [];
    const title = plain(each.title, item.lang, state);
    return [{ url, title, type: each.mediaType, bytes: each.bytes, lang: each.language }];
  });
}
