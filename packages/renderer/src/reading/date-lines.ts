import type { EventInput } from "@event-content/schema";
import { hours, yearDoubt, zoneWords } from "../components/event-dates/event-dates.ts";
import { ownDays } from "../components/event-dates/own-days.ts";
import { readersTimeWords } from "../components/event-dates/readers-time.ts";
import { recurrenceWords } from "../components/recurrence/recurrence.ts";
import { datePhrase } from "../dates/date-phrase.ts";
import { timePhrase } from "../dates/time-phrase.ts";
import { fill } from "../language/fill.ts";
import type { RenderState } from "../state/render-state.ts";
import { filledInlines, joinedInlines, localized, words } from "./inlines.ts";
import type { Inline } from "./node.ts";

type Dates = NonNullable<EventInput["dates"]>;

/** The dates of an event as known, its hours and days, and how doubtful ones are known: a line each. */
export function dateLines(event: EventInput, state: RenderState): Inline[][] {
  const { dates } = event;
  const phrase = dates && datePhrase(dates, state.language);
  if (!dates || phrase === undefined) return [];
  const doubt = yearDoubt(dates, state);
  return [
    words(doubt ? phrase + fill(state.language.labels.aside, { text: doubt }) : phrase),
    words(hours(event, state) ?? ""),
    words(readersTimeWords(event, dates, state) ?? ""),
    ...ownDays(dates, state.language).map((day) => words(dayWords(day, event, state))),
    words(recurrenceWords(event, state) ?? ""),
    basisLine(dates, event.lang, state),
  ].filter((line) => line.length > 0);
}

/** `10 March 2026, 9 a.m.–5.30 p.m., Almaty time` */
function dayWords(day: NonNullable<Dates["days"]>[number], event: EventInput, state: RenderState): string {
  const { language } = state;
  const time = timePhrase(day, language.dates);
  const sameDay = day.end === undefined || day.end.slice(0, 10) === day.start.slice(0, 10);
  const date = datePhrase(sameDay ? { start: day.start } : day, language);
  const zone = event.dates?.timeZone;
  const whose = time !== undefined && zone !== undefined ? zoneWords(event, zone, state) : undefined;
  return [date, time, whose].filter((part) => part !== undefined).join(language.comma);
}

function basisLine(dates: Dates, lang: string, state: RenderState): Inline[] {
  if (yearDoubt(dates, state) === undefined) return [];
  const { labels, quote } = state.language;
  const printed = dates.asPrinted ? localized(quote(dates.asPrinted), lang, state) : [];
  const reason = dates.basis?.kind === "inferred" ? localized(dates.basis.reason, lang, state) : [];
  return joinedInlines(
    [
      printed.length > 0 ? filledInlines(labels.asPrinted, { words: printed }) : [],
      reason.length > 0 ? filledInlines(labels.inferredBecause, { reason }) : [],
    ],
    " ",
  );
}
