import type { Query, Total } from "@event-content/archive/browse";
import type { ItemInput } from "@event-content/schema";
import type { Asked } from "../archive/asked.ts";
import type { ElementFault } from "../data/element-fault.ts";

/** Items are shown. */
export interface LoadDetail {
  /** Rows of a bundle hold texts in the language of the element alone. */
  readonly items: readonly ItemInput[];
  /** Of an archive or a list: how many there are in all. */
  readonly total?: Total;
  /** Of an archive: what the reader had asked. */
  readonly asked?: Asked;
  /** Of a list: which stretch of time `when` chose. */
  readonly which?: "all" | "upcoming" | "past";
}

/** Something is wrong; what stood there stays. */
export interface ErrorDetail {
  readonly error: ElementFault;
}

/** A link is about to be followed: cancel the event to do so yourself. */
export interface NavigateDetail {
  readonly href: string;
}

/** A question is about to be asked of the source. */
export interface QueryDetail {
  readonly query: Query;
}

/** The reader asked for something else. */
export interface ChangeDetail {
  readonly asked: Asked;
}

/** The events of the elements. All bubble and cross shadow roots. */
export interface ElementEventMap {
  /** Items are shown. */
  "event-content:load": CustomEvent<LoadDetail>;
  /** Something is wrong; what stood there stays. */
  "event-content:error": CustomEvent<ErrorDetail>;
  /** A link is about to be followed; cancel the event to do so yourself. */
  "event-content:navigate": CustomEvent<NavigateDetail>;
  /** A question is about to be asked of the source. */
  "event-content:query": CustomEvent<QueryDetail>;
  /** The reader asked for something else. */
  "event-content:change": CustomEvent<ChangeDetail>;
}

/** `load` is the name of `event-content:load`. */
export type ElementEventName = keyof ElementEventMap extends `event-content:${infer Name}` ? Name : never;

declare global {
  interface HTMLElementEventMap extends ElementEventMap {}
  interface DocumentEventMap extends ElementEventMap {}
}
