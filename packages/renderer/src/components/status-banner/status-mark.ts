import type { EventInput } from "@event-content/schema";
import { escapeHtml } from "../../html/escape.ts";
import type { ListState } from "../../state/list-state.ts";

type StatusRecord = Exclude<NonNullable<EventInput["status"]>, string>;

/** The status as a record, however it was written; undefined where there is nothing to announce. */
export function statusOf({ status }: EventInput): StatusRecord | undefined {
  const record = typeof status === "string" ? { value: status } : status;
  return record?.value === "scheduled" ? undefined : record;
}

/** `Postponed` beside the kind of a row; else, where `now` is given and `today` at hand, `Today` and `Ongoing`. As HTML. */
export function statusMark(event: EventInput, state: ListState): string {
  const value = statusOf(event)?.value;
  const mark = value === undefined ? "" : markOf(value, state.language.labels.statuses[value]);
  return !state.today || value === "cancelled" || value === "postponed"
    ? mark
    : mark + state.today(event, state);
}

/** One mark; "" for what has no word. */
export function markOf(value: string, word: string | undefined): string {
  return word === undefined
    ? ""
    : ` <span class="ec-status" data-status="${escapeHtml(value)}">${escapeHtml(word)}</span>`;
}
