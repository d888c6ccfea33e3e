import type { JSX } from "react";
import type { CalendarProperties } from "../attributes/properties.ts";
import type { EventCalendarElement } from "../event-calendar/event-calendar.ts";
import type { ComponentProps } from "./component-props.ts";
import { useElement } from "./use-element.ts";

/** Properties of `<EventCalendar>`: those of `<event-calendar>`, handlers of its events, and what every HTML element takes. */
export type EventCalendarProps = ComponentProps<
  EventCalendarElement,
  CalendarProperties,
  "items" | "source" | "asked",
  "onLoad" | "onError" | "onNavigate" | "onQuery" | "onChange"
>;

const define = (): Promise<unknown> => import("../define/event-calendar.ts");

/** `<event-calendar>` as a component. */
export function EventCalendar(props: EventCalendarProps): JSX.Element {
  return useElement("event-calendar", define, props);
}
