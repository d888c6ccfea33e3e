import type { EventInput } from "@event-content/schema";
import { edtf } from "@event-content/schema/core";
import { formatDate } from "../../dates/format-range.ts";
import { inZone } from "../../dates/reader-time.ts";
import { timesBetween } from "../../dates/time-phrase.ts";
import { fill } from "../../language/fill.ts";
import type { ArchiveState } from "../../state/list-state.ts";
import { type Dates, zoneCity } from "./event-dates.ts";

/** The hours as the reader's own clock shows them; undefined where it is the venue's too, or is not known. */
export function readersTimeWords(event: EventInput, dates: Dates, state: ArchiveState): string | undefined {
  const { timeZone } = state.options;
  if (timeZone === undefined || dates.timeZone === undefined || timeZone === dates.timeZone) return undefined;
  const from = edtf(dates.start);
  const start = inZone(from, dates.timeZone, timeZone);
  if (!from || !start || (event.dates?.days ?? []).length > 0) return undefined;
  const end = inZone(edtf(dates.end), dates.timeZone, timeZone);
  const { dates: grammar, labels } = state.language;
  const time = timesBetween(start, end, grammar) as string;
  const oneDay = !end || (end.day === start.day && end.month === start.month);
  const sameDay = from.day === start.day && from.month === start.month;
  const said = sameDay || !oneDay ? time : grammar.moment(formatDate(start, grammar), time);
  return fill(labels.yourTime, { time: said, zone: zoneCity(timeZone) });
}
