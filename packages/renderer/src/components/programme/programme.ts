import type { EventInput } from "@event-content/schema";
import { edtf } from "@event-content/schema/core";
import { formatDate } from "../../dates/format-range.ts";
import { withWeekday } from "../../dates/with-weekday.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { count } from "../../language/fill.ts";
import { deeper } from "../../state/deeper.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows, rowsHtml } from "../../state/part.ts";
import { heading } from "../text/heading.ts";
import { listed } from "../text/joined.ts";
import { sessionRow } from "./session-row.ts";

type Session = NonNullable<EventInput["sessions"]>[number];

/** The sessions of an event in their order, under a heading a day where there are several days. */
export function programme(event: EventInput, state: ItemState): HtmlString {
  const days = byDay(Array.isArray(event.sessions) ? event.sessions : []);
  if (days.length === 0) return nothing;
  const dated = days.filter((day) => day.key !== undefined).length;
  if (dated < 2)
    return markup`${days.map((day) => sessionList(day.sessions, event, deeper(state, 2), false))}`;
  return markup`${days.map((day) => {
    const date = edtf(day.key);
    const label = date && withWeekday(formatDate(date, state.language.dates), date, state.language.dates);
    return markup`${label && heading(label, deeper(state, 2), "ec-day")}${sessionList(day.sessions, event, deeper(state, 3), true)}`;
  })}`;
}

/** `5 plenary sessions`, where only the number is known. */
export function sessionCounts(event: EventInput, state: ItemState): HtmlString {
  const { language } = state;
  const all = rows(event.sessionCounts, "sessionCounts", state, (each) => {
    const labels = language.labels.sessionCounts;
    return markup`${count(labels[each.type ?? "any"] ?? labels.any, each.count, language)}`;
  });
  return listed(all, state);
}

function sessionList(
  sessions: readonly Session[],
  event: EventInput,
  state: ItemState,
  dayAbove: boolean,
): HtmlString {
  const all = rowsHtml(
    sessions,
    "sessions",
    state,
    (session) => `<li>${sessionRow(session, event, state, dayAbove)}</li>`,
  );
  return trustedHtml(`<ol class="ec-programme">${all}</ol>`);
}

interface Day {
  readonly key: string | undefined;
  readonly sessions: Session[];
}

function byDay(sessions: readonly Session[]): Day[] {
  const out: Day[] = [];
  for (const session of sessions) {
    const key = /^(\d{4}|XXXX)-\d{2}-\d{2}/.exec(String(session?.start ?? ""))?.[0];
    const last = out.at(-1);
    if (last && last.key === key) last.sessions.push(session);
    else out.push({ key, sessions: [session] });
  }
  return out;
}
