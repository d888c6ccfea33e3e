import type { JSX } from "react";
import type { ArchiveProperties } from "../attributes/properties.ts";
import type { EventArchiveElement } from "../event-archive/event-archive.ts";
import type { ComponentProps } from "./component-props.ts";
import { useElement } from "./use-element.ts";

/** Properties of `<EventArchive>`: those of `<event-archive>`, handlers of its events, and what every HTML element takes. */
export type EventArchiveProps = ComponentProps<
  EventArchiveElement,
  ArchiveProperties,
  "items" | "source" | "asked",
  "onLoad" | "onError" | "onNavigate" | "onQuery" | "onChange"
>;

const define = (): Promise<unknown> => import("../define/event-archive.ts");

/** `<event-archive>` as a component. */
export function EventArchive(props: EventArchiveProps): JSX.Element {
  return useElement("event-archive", define, props);
}
