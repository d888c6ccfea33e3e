import type { ItemInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { publishedIsInferred } from "../../dates/published.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { fill } from "../../language/fill.ts";
import type { RenderState } from "../../state/render-state.ts";
import { filled } from "../text/joined.ts";
import { text } from "../text/text.ts";

/** Says that a page is kept as a record: when it was published, where it stood, what replaces it. */
export function archiveBanner(item: ItemInput, state: RenderState): HtmlString {
  const record = item.archive;
  if (!record) return nothing;
  const { labels } = state.language;
  const links = [
    record.originalUrl && html` <a href="${record.originalUrl}">${labels.originalAddress}</a>`,
    ...(record.captures ?? []).map((capture) => {
      const date = capture.date && datePhrase({ start: capture.date.slice(0, 10) }, state.language);
      return html` <a href="${capture.url}">${date ? fill(labels.captureOf, { date }) : labels.archivedCopy}</a>`;
    }),
  ];
  return html`<div class="ec-banner ec-archived"><p><strong>${labels.archived}</strong> ${record.notice ? text(record.notice, item.lang, state) : published(item, state)}${replacement(item, state)}${links}</p></div>`;
}

function published(item: ItemInput, state: RenderState): string {
  const { labels } = state.language;
  const date = item.published && datePhrase({ start: item.published.slice(0, 10) }, state.language);
  if (!date) return labels.archivedFrom;
  const inferred = publishedIsInferred(item);
  return fill(labels.archivedPublished, {
    date: inferred ? `${date} (${labels.inferredFromAddress})` : date,
  });
}

function replacement(item: ItemInput, state: RenderState): HtmlString {
  const successor = item.archive?.supersededBy;
  if (successor === undefined) return nothing;
  const target = state.find(successor);
  const href = target ? state.href(target) : /[/:]/.test(successor) ? successor : undefined;
  const title = target ? text(target.title, target.lang, state) : html`<bdi>${successor}</bdi>`;
  return html` ${filled(state.language.labels.replacedBy, { title: href ? html`<a href="${href}">${title}</a>` : title })}`;
}
