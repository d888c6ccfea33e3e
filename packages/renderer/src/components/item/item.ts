import type { ItemInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { attributes } from "../../html/attributes.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { fill } from "../../language/fill.ts";
import { deeper, type RenderState } from "../../state/render-state.ts";
import { archiveBanner } from "../archive-banner/archive-banner.ts";
import { kindLabel } from "../card/kind-label.ts";
import { contacts } from "../contacts/contacts.ts";
import { documents } from "../documents/documents.ts";
import { facts } from "../facts/facts.ts";
import { organizers } from "../organizers/organizers.ts";
import { outcomes } from "../outcomes/outcomes.ts";
import { programme } from "../programme/programme.ts";
import { related } from "../related/related.ts";
import { richText } from "../rich-text/rich-text.ts";
import { statusBanner, statusMark } from "../status-banner/status-banner.ts";
import { heading } from "../text/heading.ts";
import { text } from "../text/text.ts";
import { trail } from "../trail/trail.ts";

/** An item in full: an `<article>` with its heading, facts, story and everything that hangs on it. */
export function item(value: ItemInput, state: RenderState): HtmlString {
  const shown = state.shown(value);
  const { labels } = state.language;
  const id = `ec-${shown.id}`;
  const summary = shown.summary && html`<p class="ec-lead">${text(shown.summary, shown.lang, state)}</p>`;
  const panel = facts(shown, state);
  return html`<article class="ec ec-item"${attributes({ "aria-labelledby": id, lang: state.lang, dir: state.dir })}>${trail(shown, state)}<header><p class="ec-kind">${kindLabel(shown, state)}${
    shown.kind === "event" && statusMark(shown, state)
  }</p>${heading(text(shown.title, shown.lang, state), state, "ec-title", id)}${byline(shown, state)}</header>${
    shown.kind === "event" && statusBanner(shown, state)
  }${archiveBanner(shown, state)}<div class="ec-columns">${panel}<div class="ec-story">${summary}${
    shown.kind === "event" && section(labels.report, richText(shown.report, shown.lang, deeper(state)), state)
  }${richText(shown.body, shown.lang, state)}${shown.kind === "event" && eventSections(shown, state)}${section(labels.documents, documents(shown, state), state)}${section(
    labels.recordings,
    linkList(shown.recordings, shown.lang, state),
    state,
  )}${section(labels.links, linkList(shown.links, shown.lang, state), state)}${section(labels.contacts, contacts(shown, state), state)}${section(
    labels.related,
    related(shown, state),
    state,
  )}</div></div></article>`;
}

function eventSections(event: Extract<ItemInput, { kind: "event" }>, state: RenderState): HtmlString {
  const { labels } = state.language;
  const themes = event.themes ?? [];
  const list =
    themes.length > 0
      ? html`<ul>${themes.map((theme) => html`<li>${text(theme, event.lang, state)}</li>`)}</ul>`
      : nothing;
  return html`${section(labels.themes, list, state)}${outcomes(event, state)}${section(labels.programme, programme(event, state), state)}`;
}

function section(label: string, content: HtmlString, state: RenderState): HtmlString {
  return content.html === ""
    ? nothing
    : html`<section class="ec-section">${heading(label, deeper(state))}${content}</section>`;
}

function linkList(links: ItemInput["links"], lang: string, state: RenderState): HtmlString {
  if (!links || links.length === 0) return nothing;
  return html`<ul>${links.map((link) => html`<li><a href="${link.url}"${attributes({ hreflang: link.language })}>${text(link.title, lang, state)}</a></li>`)}</ul>`;
}

function byline(value: ItemInput, state: RenderState): HtmlString {
  const { labels } = state.language;
  const date =
    value.kind === "news" && !value.archive && value.published
      ? datePhrase({ start: value.published.slice(0, 10) }, state.language)
      : undefined;
  const parts = [
    value.kind === "news" && value.dateline && text(value.dateline, value.lang, state),
    value.kind === "news" && value.byline && text(value.byline, value.lang, state),
    date && html`${fill(labels.publishedOn, { date })}`,
    value.kind === "news" && (value.organizers ?? []).length > 0 && organizers(value, state),
  ].filter((part): part is HtmlString => typeof part === "object");
  return parts.length === 0
    ? nothing
    : html`<p class="ec-note">${parts.map((part, index) => (index === 0 ? part : html`${state.language.separator}${part}`))}</p>`;
}
