import type { JSX } from "react";
import type { ListProperties } from "../attributes/properties.ts";
import type { EventListElement } from "../event-list/event-list.ts";
import type { ComponentProps } from "./component-props.ts";
import { useElement } from "./use-element.ts";

/** Properties of `<EventList>`: those of `<event-list>`, handlers of its events, and what every HTML element takes. */
export type EventListProps = ComponentProps<
  EventListElement,
  ListProperties,
  "items" | "source",
  "onLoad" | "onError" | "onNavigate"
>;

const define = (): Promise<unknown> => import("../define/event-list.ts");

/** `<event-list>` as a component. */
export function EventList(props: EventListProps): JSX.Element {
  return useElement("event-list", define, props);
}
