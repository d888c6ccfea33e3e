import {
  deeper,
  type HtmlValue,
  html,
  list,
  occurrences,
  type RenderState,
} from "@event-content/renderer/templates";
import type { EventInput, ItemInput } from "@event-content/schema";
import { dayOf } from "./day-of.ts";
import { isoOf } from "./iso-of.ts";

/** So many are named. */
const SHOWN = 4;
/** What comes later than in so many days is no news. */
const WITHIN = 366;

/** The next events by the day they begin, a recurring one on the day it comes next; nothing where none is to come. */
export function comingUp(items: readonly ItemInput[], now: string, state: RenderState): HtmlValue {
  const next = items
    .flatMap((item) => (item.kind === "event" && !isOff(item) ? (nextOf(item, dayOf(now)) ?? []) : []))
    .sort((a, b) => order(a.dates?.start, b.dates?.start) || order(a.id, b.id))
    .slice(0, SHOWN);
  if (next.length === 0) return undefined;
  const inner = deeper({ ...state, options: { ...state.options, density: "compact" as const } });
  return html`<section class="site-coming"><h2>${state.language.labels.comingUp}</h2>${list(next, inner)}</section>`;
}

/** Who looks for a cancelled event finds it in the list; nobody has to go there. */
function isOff({ status }: EventInput): boolean {
  const value = typeof status === "string" ? status : status?.value;
  return value === "cancelled";
}

/** The event as it takes place next or now; its own hours only where it does not recur. */
function nextOf(event: EventInput, today: number): EventInput | undefined {
  const [first] = occurrences(event, today, today + WITHIN);
  if (!first) return undefined;
  if (event.recurrence === undefined) return event;
  const [start, end] = first.map(isoOf);
  return { ...event, dates: { start: start as string, ...(end !== start && { end }) } };
}

function order(a = "", b = ""): number {
  return a < b ? -1 : Number(a > b);
}
