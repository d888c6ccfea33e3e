import type { EventInput, ItemInput } from "@event-content/schema";
import type { RenderState } from "../state/render-state.ts";
import { calendarProperties } from "./calendar-properties.ts";
import { eventComponents } from "./event-components.ts";
import type { IcsOptions } from "./ics-options.ts";
import { zonesOfCalendar } from "./zones-of-calendar.ts";

/** Events as an iCalendar stream; "" where none can be told truthfully. What is left out is reported. */
export function icalendar(items: readonly ItemInput[], options: IcsOptions, state: RenderState): string {
  const zones = zonesOfCalendar();
  const given = new Map(items.map((item) => [item.id, item]));
  const find = (id: string): ItemInput | undefined => given.get(id) ?? state.find(id);
  const calendar = { state, options, zones, find, uids: new Set<string>() };
  const written: EventInput[] = [];
  let components = "";
  for (const item of items) {
    if (item.kind !== "event") continue;
    const own = eventComponents(item, calendar);
    if (own !== "") written.push(item);
    components += own;
  }
  if (components === "") {
    if (!items.some((item) => item.kind === "event")) reportNoEvent(items, state);
    return "";
  }
  return `BEGIN:VCALENDAR\r\n${calendarProperties(written, options, state)}${zones.components()}${components}END:VCALENDAR\r\n`;
}

function reportNoEvent(items: readonly ItemInput[], state: RenderState): void {
  state.report({
    code: "no-event",
    severity: "error",
    message: "There is no event to put into a calendar.",
    path: "",
    expected: "at least one item of kind event",
    received: `${items.length} item(s) of kind news`,
    hint: "Give the event that the news is about.",
  });
}
