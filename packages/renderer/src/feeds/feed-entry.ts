import type { ItemInput } from "@event-content/schema";
import { isWithheld } from "@event-content/schema/core";
import { datesTime, hours, yearDoubt } from "../components/event-dates/event-dates.ts";
import { place } from "../components/place/place.ts";
import { richText } from "../components/rich-text/rich-text.ts";
import { statusOf } from "../components/status-banner/status-banner.ts";
import { plain, text } from "../components/text/text.ts";
import { attributes } from "../html/attributes.ts";
import { html } from "../html/html.ts";
import { type HtmlString, nothing } from "../html/html-string.ts";
import { pick } from "../language/pick-text.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";
import type { FeedOptions } from "./feed-options.ts";
import { momentOfPublication } from "./moment.ts";

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
    url: absoluteUrl(state.href(item), state),
    date: published ?? updated,
    published,
    updated,
    summary: [when && textOf(when), summary].filter((each) => each).join("\n") || undefined,
    content: contentOf(item, when, options, state).html,
    authors: authorsOf(item, state),
    categories: categoriesOf(item, state),
    enclosures: enclosuresOf(item, state),
    image: absoluteUrl(item.images?.[0]?.url, state),
  };
}

/** `12–13 November 2003 (year inferred) · Almaty, Kazakhstan`: no feed has a field for it. */
function whenAndWhere(item: ItemInput, state: RenderState): HtmlString | undefined {
  if (item.kind !== "event") return undefined;
  const doubt = item.dates && yearDoubt(item.dates, state);
  const status = statusOf(item)?.value;
  const parts = [
    status && html`${state.language.labels.statuses[status]}`,
    item.dates && html`${datesTime(item.dates, state)}${doubt && ` (${doubt})`}`,
    html`${hours(item, state)}`,
    place(item, state),
  ].filter((part): part is HtmlString => typeof part === "object" && part.html !== "");
  if (parts.length === 0) return undefined;
  return html`${parts.map((part, index) => (index === 0 ? part : html`${state.language.separator}${part}`))}`;
}

function contentOf(
  item: ItemInput,
  when: HtmlString | undefined,
  options: FeedOptions,
  state: RenderState,
): HtmlString {
  const absolute: RenderState = { ...state, level: 2, address: (url) => absoluteUrl(url, state) };
  const summary = text(item.summary, item.lang, absolute);
  const body =
    options.content === "full" ? richText({ value: item.body, lang: item.lang }, absolute) : nothing;
  const inside = html`${when && html`<p>${when}</p>`}${summary !== nothing && html`<p>${summary}</p>`}${body}`;
  return html`<div${attributes({ lang: state.lang, dir: state.dir })}>${inside}</div>`;
}

/** The words of finished HTML of ours: spans, times and isolations. */
function textOf(part: HtmlString): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return part.html
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] as string);
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
