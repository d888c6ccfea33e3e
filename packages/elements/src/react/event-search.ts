import type { JSX } from "react";
import type { PartProperties } from "../attributes/properties.ts";
import type { EventSearchElement } from "../event-search/event-search.ts";
import type { ComponentProps } from "./component-props.ts";
import { useElement } from "./use-element.ts";

/** Properties of `<EventSearch>`: those of `<event-search>`, handlers of its events, and what every HTML element takes. */
export type EventSearchProps = ComponentProps<
  EventSearchElement,
  PartProperties,
  never,
  "onError" | "onNavigate"
>;

const define = (): Promise<unknown> => import("../define/event-search.ts");

/** `<event-search>` as a component. */
export function EventSearch(props: EventSearchProps): JSX.Element {
  return useElement("event-search", define, props);
}
