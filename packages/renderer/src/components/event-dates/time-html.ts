import type { DateRange } from "../../dates/date-range.ts";
import type { YearOption } from "../../dates/format-range.ts";
import { machineDate } from "../../dates/machine-date.ts";
import { phraseOf } from "../../dates/phrase-of.ts";
import { escapeHtml } from "../../html/escape.ts";
import type { ListState } from "../../state/list-state.ts";

/** Dates in words inside `<time>`, where HTML has a form for the first day; "" where no date is readable. */
export function timeHtml(dates: DateRange, state: ListState, options?: YearOption): string {
  const words = phraseOf(dates, state.language, state.writer, options);
  if (words === undefined) return "";
  const machine = machineOf(dates);
  // The machine's form is digits and signs that need no escape.
  return machine === undefined
    ? `<span>${escapeHtml(words)}</span>`
    : `<time datetime="${machine}">${escapeHtml(words)}</time>`;
}

/** A whole day with its year, the most of them, is written alike in EDTF and in HTML; the words have shown that it exists. */
function machineOf({ start, end }: DateRange): string | undefined {
  if (start.length === 10 && !start.startsWith("X")) return start;
  return machineDate(start) ?? machineDate(end);
}
