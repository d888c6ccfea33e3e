import type { JSX } from "react";
import type { DateProperties } from "../attributes/properties.ts";
import type { EventDateElement } from "../event-date/event-date.ts";
import type { ComponentProps } from "./component-props.ts";
import { useElement } from "./use-element.ts";

/** Properties of `<EventDate>`: those of `<event-date>`, handlers of its events, and what every HTML element takes. */
export type EventDateProps = ComponentProps<EventDateElement, DateProperties, never, "onError">;

const define = (): Promise<unknown> => import("../define/event-date.ts");

/** `<event-date>` as a component. */
export function EventDate(props: EventDateProps): JSX.Element {
  return useElement("event-date", define, props);
}
