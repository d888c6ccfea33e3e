import type { JSX } from "react";
import type { AddToCalendarElement } from "../add-to-calendar/add-to-calendar.ts";
import type { AddToCalendarProperties } from "../attributes/properties.ts";
import type { ComponentProps } from "./component-props.ts";
import { useElement } from "./use-element.ts";

/** Properties of `<AddToCalendar>`: those of `<add-to-calendar>`, handlers of its events, and what every HTML element takes. */
export type AddToCalendarProps = ComponentProps<
  AddToCalendarElement,
  AddToCalendarProperties,
  "items" | "source" | "item",
  "onError" | "onNavigate"
>;

const define = (): Promise<unknown> => import("../define/add-to-calendar.ts");

/** `<add-to-calendar>` as a component. */
export function AddToCalendar(props: AddToCalendarProps): JSX.Element {
  return useElement("add-to-calendar", define, props);
}
