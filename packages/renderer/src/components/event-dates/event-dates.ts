import type { EventInput } from "@event-content/schema";
import { edtf } from "@event-content/schema/core";
import { datePhrase } from "../../dates/date-phrase.ts";
import type { FormatDateOptions } from "../../dates/format-range.ts";
import { machineDate } from "../../dates/machine-date.ts";
import { timePhrase } from "../../dates/time-phrase.ts";
import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { fill } from "../../language/fill.ts";
import type { ListState } from "../../state/render-state.ts";
import { plain } from "../text/text.ts";

export type Dates = NonNullable<EventInput["dates"]>;

/** Dates of an event in words inside `<time>`, where HTML has a form for the first day. */
export function datesTime(dates: Dates, state: ListState, options?: FormatDateOptions): HtmlString {
  const words = datePhrase(dates, state.language, options);
  if (words === undefined) return nothing;
  const machine = machineOf(dates);
  return machine === undefined
    ? markup`<span>${words}</span>`
    : markup`<time datetime="${machine}">${words}</time>`;
}

/** A whole day with its year, the most of them, is written alike in EDTF and in HTML; the words have shown that it exists. */
function machineOf({ start, end }: Dates): string | undefined {
  if (start.length === 10 && !start.startsWith("X") && start !== "..") return start;
  return machineDate(start) ?? machineDate(end);
}

/** `<time>` around words of the library; the machine's form is digits and signs that need no escape. */
export function timeElement(machine: string, words: string): HtmlString {
  return trustedHtml(`<time datetime="${machine}">${escapeHtml(words)}</time>`);
}

/** The hours with the place or zone that they are of: `3.30 p.m., Almaty time`. */
export function hours(event: EventInput, state: ListState): string | undefined {
  if (!event.dates?.start.includes("T") || (event.dates.days ?? []).length > 0) return undefined;
  const time = timePhrase(event.dates, state.language.dates);
  const zone = event.dates.timeZone;
  if (time === undefined || zone === undefined) return time;
  return `${time}${state.language.comma}${zoneWords(event, zone, state)}`;
}

/** `Almaty time`: the zone by the venue's town, or by its own name. */
export function zoneWords(event: EventInput, zone: string, state: ListState): string {
  if (zone === "UTC") return zone;
  // A town names its own time; an online event, or a zone of elsewhere, goes by the zone's name.
  const town = plain(event.place?.locality, event.lang, state);
  return fill(state.language.labels.localTime, { place: town ?? zoneCity(zone) });
}

/** What is doubtful about the year, in two words; undefined where the source states it. */
export function yearDoubt(dates: Dates, state: ListState): string | undefined {
  const { labels } = state.language;
  if (dates.basis?.kind === "inferred") return labels.yearInferred;
  return dates.start.startsWith("XXXX") && edtf(dates.start) ? labels.yearNotStated : undefined;
}

/** `America/New_York` is `New York`. */
export function zoneCity(zone: string): string {
  return (zone.split("/").at(-1) as string).replaceAll("_", " ");
}
