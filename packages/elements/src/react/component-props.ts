import type { HTMLAttributes, ReactNode, Ref } from "react";
import type { ElementEventMap } from "../element/events.ts";

type EventOf<Name extends string> = ElementEventMap[`event-content:${Name}` & keyof ElementEventMap];

/** The handlers a component can have. */
export interface Handlers {
  /** Items are shown. */
  onLoad?: ((event: EventOf<"load">) => void) | undefined;
  /** Something is wrong; what stood there stays. */
  onError?: ((event: EventOf<"error">) => void) | undefined;
  /** A link is about to be followed; `event.preventDefault()` to do so yourself. */
  onNavigate?: ((event: EventOf<"navigate">) => void) | undefined;
  /** A question is about to be asked of the source. */
  onQuery?: ((event: EventOf<"query">) => void) | undefined;
  /** The reader asked for something else. */
  onChange?: ((event: EventOf<"change">) => void) | undefined;
}

/** What a component takes: the properties of its element, handlers, and what any HTML element has. */
export type ComponentProps<
  ElementType extends HTMLElement,
  Properties,
  Objects extends keyof ElementType,
  Events extends keyof Handlers,
> = Omit<HTMLAttributes<ElementType>, keyof Properties | keyof Handlers> & {
  [Name in keyof Properties]?: Properties[Name] | undefined;
} & Partial<Pick<ElementType, Objects>> &
  Pick<Handlers, Events> & {
    ref?: Ref<ElementType> | undefined;
    /** What stands there until, and unless, there is something to show. */
    children?: ReactNode;
  };
