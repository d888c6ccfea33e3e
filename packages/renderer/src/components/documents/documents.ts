import type { ItemInput } from "@event-content/schema";
import { isWithheld } from "@event-content/schema/core";
import { attributes } from "../../html/attributes.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { count, fill } from "../../language/fill.ts";
import type { RenderState } from "../../state/render-state.ts";
import { joined } from "../text/joined.ts";
import { text } from "../text/text.ts";

type Entry = NonNullable<ItemInput["documents"]>[number];

/** Documents as rows: the title, and beside it what it is or why it cannot be opened. */
export function documents(item: ItemInput, state: RenderState): HtmlString {
  const entries = item.documents ?? [];
  if (entries.length === 0) return nothing;
  return html`<ul class="ec-documents">${entries.map((entry) => row(entry, item.lang, state))}</ul>`;
}

function row(entry: Entry, lang: string, state: RenderState): HtmlString {
  const title = text(entry.title, lang, state);
  const open = !isWithheld(entry, state.privacy) && entry.availability !== "gone" ? entry.url : undefined;
  const facts = factsOf(entry, lang, open !== undefined, state);
  return html`<li><span class="ec-document-title">${open ? html`<a${attributes({ hreflang: entry.language, type: entry.mediaType })} href="${open}">${title}</a>` : title}</span>${
    facts.length > 0 && html`<span class="ec-note">${joined(facts, state.language.separator)}</span>`
  }</li>`;
}

function factsOf(entry: Entry, lang: string, open: boolean, state: RenderState): HtmlString[] {
  const { labels } = state.language;
  if (isWithheld(entry, state.privacy)) {
    return [entry.accessNote ? text(entry.accessNote, lang, state) : html`${labels.withheld}`];
  }
  const copy = entry.archivedCopy && html`<a href="${entry.archivedCopy}">${labels.archivedCopy}</a>`;
  const facts = [
    open ? undefined : html`${entry.availability === "gone" ? labels.gone : labels.noAddress}`,
    entry.symbol && html`<bdi>${entry.symbol}</bdi>`,
    entry.mediaType && html`<bdi>${shortType(entry.mediaType)}</bdi>`,
    entry.bytes !== undefined && html`${size(entry.bytes, state)}`,
    entry.pages !== undefined && html`${count(labels.pages, entry.pages, state.language)}`,
    entry.language && entry.language !== state.lang && html`<bdi>${entry.language}</bdi>`,
    copy,
    entry.accessible === false &&
      entry.accessibleContact &&
      html`<a href="${entry.accessibleContact}">${labels.askAccessible}</a>`,
    entry.accessNote && text(entry.accessNote, lang, state),
  ];
  return facts.filter((fact): fact is HtmlString => typeof fact === "object");
}

function shortType(mediaType: string): string {
  const known: Readonly<Record<string, string>> = {
    "application/msword": "DOC",
    "text/html": "HTML",
    "text/plain": "TXT",
  };
  const office = /officedocument\.(\w+)/.exec(mediaType)?.[1];
  if (office)
    return { wordprocessingml: "DOCX", spreadsheetml: "XLSX", presentationml: "PPTX" }[office] ?? mediaType;
  return known[mediaType] ?? (mediaType.split("/").at(-1) as string).toUpperCase();
}

function size(bytes: number, { language }: RenderState): string {
  const kilobytes = bytes / 1000;
  return kilobytes < 1000
    ? fill(language.labels.kilobytes, { n: language.number(Math.max(1, Math.round(kilobytes))) })
    : fill(language.labels.megabytes, { n: language.number(Math.round(kilobytes / 1000)) });
}
