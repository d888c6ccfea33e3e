import type { ItemInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { publishedIsInferred } from "../../dates/published.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { fill } from "../../language/fill.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows } from "../../state/part.ts";
import { filled, joined } from "../text/joined.ts";
import { link } from "../text/link.ts";
import { sentenceEnd } from "../text/sentence-end.ts";
import { text } from "../text/text.ts";

/** Says that a page is kept as a record: when it was published, who keeps it since when, where it stood, what replaces it. */
export function archiveBanner(item: ItemInput, state: ItemState): HtmlString {
  if (!item.archive) return nothing;
  const notice = text(item.archive.notice, item.lang, state);
  const said = [
    markup`<strong>${state.language.labels.archived}</strong>`,
    notice === nothing ? markup`${published(item, state)}` : notice,
    kept(item, state),
    replacement(item, state),
    joined(
      places(item, state).filter((each) => each !== nothing),
      " ",
    ),
  ].filter((each) => each.html !== "");
  return markup`<div class="ec-banner ec-archived"><p>${joined(said, sentenceEnd(state.language).gap)}</p></div>`;
}

/** The original address and the copies in web archives. */
function places({ archive, lang }: ItemInput, state: ItemState): HtmlString[] {
  const { labels } = state.language;
  const original =
    state.address(archive?.originalUrl) === undefined
      ? nothing
      : link(archive?.originalUrl, markup`${labels.originalAddress}`, state);
  const captures = rows(archive?.captures, "archive/captures", state, (capture) => {
    const date = dayOf(capture.date, state);
    const words = markup`${date === undefined ? labels.archivedCopy : fill(labels.captureOf, { date })}`;
    const service = text(capture.service, lang, state);
    return markup`${link(capture.url, words, state)}${service !== nothing && markup` (${service})`}`;
  });
  return [original, ...captures];
}

/** `Archived on 3 May 2010. Archived by the Library.` */
function kept({ archive, lang }: ItemInput, state: ItemState): HtmlString {
  const { labels } = state.language;
  const { stop, gap } = sentenceEnd(state.language);
  const date = dayOf(archive?.archivedOn, state);
  const name = text(archive?.archivedBy, lang, state);
  return markup`${date !== undefined && `${fill(labels.archivedOn, { date })}${stop}`}${date !== undefined && name !== nothing && gap}${name !== nothing && markup`${filled(labels.archivedBy, { name })}${stop}`}`;
}

function published(item: ItemInput, state: ItemState): string {
  const { labels } = state.language;
  const date = dayOf(item.published, state);
  if (date === undefined) return labels.archivedFrom;
  const inferred = publishedIsInferred(item);
  return fill(labels.archivedPublished, {
    date: inferred ? `${date} (${labels.inferredFromAddress})` : date,
  });
}

function replacement(item: ItemInput, state: ItemState): HtmlString {
  const successor = item.archive?.supersededBy;
  if (successor === undefined) return nothing;
  const target = state.find(successor);
  const href = target ? state.href(target) : /[/:]/.test(successor) ? successor : undefined;
  const title = target
    ? text(target.title, target.lang, state)
    : markup`<bdi>${state.words(successor)}</bdi>`;
  return filled(state.language.labels.replacedBy, { title: link(href, title, state) });
}

function dayOf(date: string | undefined, { language }: ItemState): string | undefined {
  return typeof date === "string" ? datePhrase({ start: date.slice(0, 10) }, language) : undefined;
}
