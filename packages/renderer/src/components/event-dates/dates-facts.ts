import type { EventInput } from "@event-content/schema";
import { machineDate } from "../../dates/machine-date.ts";
import { timePhrase } from "../../dates/time-phrase.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { fill } from "../../language/fill.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows } from "../../state/part.ts";
import { recurrence } from "../recurrence/recurrence.ts";
import { filled } from "../text/joined.ts";
import { text } from "../text/text.ts";
import { type Dates, datesTime, hours, yearDoubt, zoneWords } from "./event-dates.ts";
import { ownDays } from "./own-days.ts";
import { readersTimeWords } from "./readers-time.ts";
import { reportNoDate } from "./report-no-date.ts";

/** The dates of an event in full: the days, the hours of the venue and of the reader, each day's own hours, how all is known. */
export function datesFacts(event: EventInput, state: ItemState): HtmlString {
  const { dates } = event;
  if (!dates) return nothing;
  const time = hours(event, state);
  const doubt = yearDoubt(dates, state);
  const words = datesTime(dates, state);
  if (words === nothing) reportNoDate(event, dates.start, state);
  const days =
    words !== nothing &&
    markup`<p>${words}${doubt && fill(state.language.labels.aside, { text: doubt })}</p>`;
  return markup`${days}${time && markup`<p>${time}</p>`}${readersTime(event, dates, state)}${eachDay(event, dates, state)}${recurrence(event, state)}${datesBasis(dates, event.lang, state)}`;
}

/** How doubtful dates are known: the words of the source, and the reason of what was inferred. */
export function datesBasis(dates: Dates, lang: string, state: ItemState): HtmlString {
  if (yearDoubt(dates, state) === undefined) return nothing;
  const { labels, quote } = state.language;
  const words = dates.asPrinted && text(quote(dates.asPrinted), lang, state);
  const reason = dates.basis?.kind === "inferred" && text(dates.basis.reason, lang, state);
  if (!words && !reason) return nothing;
  return markup`<p class="ec-note">${words && filled(labels.asPrinted, { words })}${words && reason && " "}${reason && filled(labels.inferredBecause, { reason })}</p>`;
}

function readersTime(event: EventInput, dates: Dates, state: ItemState): HtmlString {
  const said = readersTimeWords(event, dates, state);
  return said === undefined ? nothing : markup`<p class="ec-note">${said}</p>`;
}

function eachDay(event: EventInput, dates: Dates, state: ItemState): HtmlString {
  const zone = dates.timeZone;
  const { comma } = state.language;
  let timed = false;
  const list = rows(ownDays(dates, state.language), "dates/days", state, (day) => {
    const time = timePhrase(day, state.language.dates);
    timed ||= time !== undefined;
    const words = datesTime(sameDayOnly(day), state);
    return markup`<li>${words}${time && `${comma}${time}`}</li>`;
  });
  if (list.length === 0) return nothing;
  return markup`<ul>${list}</ul>${timed && zone && markup`<p class="ec-note">${zoneWords(event, zone, state)}</p>`}`;
}

/** Hours of one day stand beside its date, not as a range of it. */
function sameDayOnly(day: { start: string; end?: string | undefined }): { start: string; end?: string } {
  const end = day.end?.slice(0, 10);
  return end === undefined || machineDate(day.start.slice(0, 10)) === machineDate(end)
    ? { start: day.start }
    : { start: day.start, end };
}
