import type { EventInput } from "@event-content/schema";
import { edtf } from "@event-content/schema/core";
import { datePhrase, timePhrase } from "../../dates/date-phrase.ts";
import { machineDate } from "../../dates/machine-date.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { fill } from "../../language/fill.ts";
import type { RenderState } from "../../state/render-state.ts";
import { filled } from "../text/joined.ts";
import { plain, text } from "../text/text.ts";

type Dates = NonNullable<EventInput["dates"]>;

/** Dates of an event in words inside `<time>`, where HTML has a form for the first day. */
export function datesTime(dates: Dates, state: RenderState, options: { year?: boolean } = {}): HtmlString {
  const words = datePhrase(dates, state.language, options);
  if (words === undefined) return nothing;
  const machine = machineDate(dates.start) ?? machineDate(dates.end);
  return machine ? html`<time datetime="${machine}">${words}</time>` : html`<span>${words}</span>`;
}

/** The hours with the place or zone that they are of: `3.30 p.m., Almaty time`. */
export function hours(event: EventInput, state: RenderState): string | undefined {
  if (!event.dates) return undefined;
  const time = timePhrase(event.dates, state.language);
  if (time === undefined) return undefined;
  const zone = event.dates.timeZone;
  if (zone === undefined) return time;
  const place = plain(event.place?.locality, event.lang, state) ?? zoneCity(zone);
  return `${time}${state.language.comma}${fill(state.language.labels.localTime, { place })}`;
}

/** What is doubtful about the year, in two words; undefined where the source states it. */
export function yearDoubt(dates: Dates, state: RenderState): string | undefined {
  const { labels } = state.language;
  if (dates.basis?.kind === "inferred") return labels.yearInferred;
  const start = edtf(dates.start);
  return start && start.year === undefined ? labels.yearNotStated : undefined;
}

/** How doubtful dates are known: the words of the source, and the reason of what was inferred. */
export function datesBasis(dates: Dates, lang: string, state: RenderState): HtmlString {
  if (yearDoubt(dates, state) === undefined) return nothing;
  const { labels, quote } = state.language;
  const words = dates.asPrinted && text(quote(dates.asPrinted), lang, state);
  const reason = dates.basis?.kind === "inferred" && text(dates.basis.reason, lang, state);
  return html`<p class="ec-note">${words && filled(labels.asPrinted, { words })} ${reason && filled(labels.inferredBecause, { reason })}</p>`;
}

function zoneCity(zone: string): string {
  return (zone.split("/").at(-1) as string).replaceAll("_", " ");
}
