import type { JSX } from "react";
import type { ArchiveProperties } from "../attributes/properties.ts";
import type { EventResultsElement } from "../event-results/event-results.ts";
import type { ComponentProps } from "./component-props.ts";
import { useElement } from "./use-element.ts";

/** Properties of `<EventResults>`: those of `<event-results>`, handlers of its events, and what every HTML element takes. */
export type EventResultsProps = ComponentProps<
  EventResultsElement,
  ArchiveProperties,
  "items" | "source" | "asked",
  "onLoad" | "onError" | "onNavigate" | "onQuery" | "onChange"
>;

const define = (): Promise<unknown> => import("../define/event-results.ts");

/** `<event-results>` as a component. */
export function EventResults(props: EventResultsProps): JSX.Element {
  return useElement("event-results", define, props);
}
