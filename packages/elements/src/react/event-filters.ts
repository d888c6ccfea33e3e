import type { JSX } from "react";
import type { FiltersProperties } from "../attributes/properties.ts";
import type { EventFiltersElement } from "../event-filters/event-filters.ts";
import type { ComponentProps } from "./component-props.ts";
import { useElement } from "./use-element.ts";

/** Properties of `<EventFilters>`: those of `<event-filters>`, handlers of its events, and what every HTML element takes. */
export type EventFiltersProps = ComponentProps<
  EventFiltersElement,
  FiltersProperties,
  never,
  "onError" | "onNavigate"
>;

const define = (): Promise<unknown> => import("../define/event-filters.ts");

/** `<event-filters>` as a component. */
export function EventFilters(props: EventFiltersProps): JSX.Element {
  return useElement("event-filters", define, props);
}
