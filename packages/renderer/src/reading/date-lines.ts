import type { EventInput } from "@event-content/schema";
import { hours, yearDoubt } from "../components/event-dates/event-dates.ts";
import { datePhrase } from "../dates/date-phrase.ts";
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
  const days = (dates.days ?? []).map((day) => datePhrase(day, state.language) ?? "");
  return [
    words(doubt ? `${phrase} (${doubt})` : phrase),
    words(hours(event, state) ?? ""),
    ...days.map(words),
    basisLine(dates, event.lang, state),
  ].filter((line) => line.length > 0);
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
