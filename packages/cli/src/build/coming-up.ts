import {
  deeper,
  type HtmlValue,
  html,
  list,
  occurring,
  type RenderState,
} from "@event-content/renderer/templates";
import type { EventInput, ItemInput } from "@event-content/schema";
import { daysOn } from "./days-on.ts";

/** So many are named. */
const SHOWN = 4;
/** What comes later than in so many days is no news. */
const WITHIN = 366;

/** The next events by the day they begin, a recurring one on the day it comes next; nothing where none is to come. */
export function comingUp(items: readonly ItemInput[], now: string, state: RenderState): HtmlValue {
  const next = items
    .flatMap((item) =>
      item.kind === "event" && !isOff(item)
        ? occurring(item, now.slice(0, 10), daysOn(now, WITHIN)).slice(0, 1)
        : [],
    )
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

function order(a = "", b = ""): number {
  return a < b ? -1 : Number(a > b);
}
