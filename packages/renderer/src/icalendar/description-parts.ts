import type { EventInput } from "@event-content/schema";
import { edtf } from "@event-content/schema/core";
import { organizers } from "../components/organizers/organizers.ts";
import { richText } from "../components/rich-text/rich-text.ts";
import { statusOf } from "../components/status-banner/status-mark.ts";
import { sentenceEnd } from "../components/text/sentence-end.ts";
import { plain, text } from "../components/text/text.ts";
import { datePhrase } from "../dates/date-phrase.ts";
import { timePhrase } from "../dates/time-phrase.ts";
import { html } from "../html/html.ts";
import type { HtmlString } from "../html/html-string.ts";
import { plainBody } from "../json-ld/plain-body.ts";
import { fill } from "../language/fill.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";
import { absoluteBody, absoluteOrganizers } from "./absolute-links.ts";

/** A paragraph of a description, in both of its forms. */
export interface Part {
  readonly plain: string;
  readonly html: HtmlString;
}

/** What an entry says in words: what must be known of its dates first, then the story, then how to take part. */
export function descriptionParts(event: EventInput, state: RenderState, asBlock: boolean): readonly Part[] {
  const { labels } = state.language;
  return [
    status(event, state),
    doubts(event, state),
    days(event, state, asBlock),
    paragraph(event.summary, event.lang, state),
    body(event, state),
    organized(event, state),
    linked(labels.joinOnline, event.online?.url, state),
    paragraph(event.online?.note, event.lang, state),
    linked(labels.register, event.registration?.url, state),
  ].filter((part) => part !== undefined);
}

/** A localized text as a paragraph. */
export function paragraph(value: EventInput["summary"], lang: string, state: RenderState): Part | undefined {
  const words = plain(value, lang, state);
  return words ? { plain: words, html: html`<p>${text(value, lang, state)}</p>` } : undefined;
}

function status(event: EventInput, state: RenderState): Part | undefined {
  const { labels } = state.language;
  const { stop, gap } = sentenceEnd(state.language);
  const record = statusOf(event);
  const name = record && labels.statuses[record.value];
  if (!name) return undefined;
  const former = record.previousDates && datePhrase(record.previousDates, state.language);
  const before = former && fill(labels.formerDates, { dates: former }) + stop;
  return {
    plain: [name + stop, plain(record.note, event.lang, state), before].filter(Boolean).join(gap),
    html: html`<p><strong>${name}${stop}</strong>${record.note && html`${gap}${text(record.note, event.lang, state)}`}${before && gap + before}</p>`,
  };
}

/** What a DATE cannot say: an open end, a doubt, a year that was inferred and from what. */
function doubts({ dates }: EventInput, state: RenderState): Part | undefined {
  if (!dates) return undefined;
  const { language } = state;
  const doubtful = dates.end === ".." || isDoubtful(dates);
  const inferred = dates.basis?.kind === "inferred" ? dates.basis.reason : undefined;
  const words = [
    doubtful && datePhrase(dates, language),
    inferred !== undefined && fill(language.labels.inferredBecause, { reason: inferred }),
    (doubtful || inferred !== undefined) &&
      dates.asPrinted &&
      fill(language.labels.asPrinted, { words: language.quote(dates.asPrinted) }),
  ].filter(Boolean) as string[];
  if (doubtful && words.length > 1) words[0] += ".";
  return words.length > 0 ? both(words.join(" ")) : undefined;
}

/** The days of an event that is written as one block, or whose days are doubtful. */
function days({ dates }: EventInput, { language }: RenderState, asBlock: boolean): Part | undefined {
  const all = dates?.days ?? [];
  if (all.length === 0 || !(asBlock || all.some(isDoubtful))) return undefined;
  const lines = all.map((day) =>
    [datePhrase(day, language), timePhrase(day, language.dates)].filter(Boolean).join(language.comma),
  );
  return { plain: lines.join("\n"), html: html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>` };
}

/** Whether a range is uncertain or approximate at one of its ends. */
export function isDoubtful(range: { readonly start: string; readonly end?: string | undefined }): boolean {
  return [edtf(range.start), edtf(range.end)].some((date) => date?.uncertain || date?.approximate);
}

function body(event: EventInput, state: RenderState): Part | undefined {
  if (event.body === undefined) return undefined;
  const rich = richText({ value: absoluteBody(event.body, event.lang, state), lang: event.lang }, state);
  const words = plainBody(event.body, event.lang, state) ?? "";
  return words || rich.html ? { plain: words, html: rich } : undefined;
}

function organized(event: EventInput, state: RenderState): Part | undefined {
  const { language } = state;
  const names = (partners: boolean): string =>
    language.list(
      (event.organizers ?? [])
        .filter((each) => (each.role === "partner") === partners)
        .map((each) => plain(each.name, event.lang, state) ?? ""),
    );
  const [others, partners] = [names(false), names(true)];
  if (!others && !partners) return undefined;
  const all =
    others && partners
      ? fill(language.labels.withPartners, { organizers: others, partners })
      : others || partners;
  return {
    plain: labelled(language.labels.organizedBy, all, state),
    html: html`<p>${labelled(language.labels.organizedBy, "", state)}${organizers(absoluteOrganizers(event, state), state)}</p>`,
  };
}

function linked(label: string, address: string | undefined, state: RenderState): Part | undefined {
  const url = absoluteUrl(address, state);
  if (!url) return undefined;
  return { plain: labelled(label, url, state), html: html`<p><a href="${url}">${label}</a></p>` };
}

/** A label before its value, with the colon of the language. */
function labelled(label: string, value: string, { language }: RenderState): string {
  const colons: Readonly<Record<string, string>> = { fr: "\u00a0: ", zh: "：" };
  return `${label}${colons[language.tag.slice(0, 2)] ?? ": "}${value}`;
}

function both(words: string): Part {
  return { plain: words, html: html`<p>${words}</p>` };
}
