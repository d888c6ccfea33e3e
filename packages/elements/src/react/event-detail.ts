import type { JSX } from "react";
import type { DetailProperties } from "../attributes/properties.ts";
import type { EventDetailElement } from "../event-detail/event-detail.ts";
import type { ComponentProps } from "./component-props.ts";
import { useElement } from "./use-element.ts";

/** Properties of `<EventDetail>`: those of `<event-detail>`, handlers of its events, and what every HTML element takes. */
export type EventDetailProps = ComponentProps<
  EventDetailElement,
  DetailProperties,
  "items" | "source" | "item",
  "onLoad" | "onError" | "onNavigate"
>;

const define = (): Promise<unknown> => import("../define/event-detail.ts");

/** `<event-detail>` as a component. */
export function EventDetail(props: EventDetailProps): JSX.Element {
  return useElement("event-detail", define, props);
}
