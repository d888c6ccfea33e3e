import type { EventInput } from "@event-content/schema";
import { temporalState } from "../../dates/temporal-state.ts";
import type { ListState } from "../../state/list-state.ts";
import { markOf } from "./status-mark.ts";

/** `Today` or `Ongoing`, as HTML; "" for what is neither at the `now` of the options. */
export function today({ dates }: EventInput, { options, language }: ListState): string {
  const at = dates && temporalState(dates, options.now, options.timeZone);
  return at === "today" || at === "ongoing" ? markOf(at, language.labels.states[at]) : "";
}
