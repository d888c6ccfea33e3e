import type { HtmlString, ListOptions, RenderState } from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";

/** What an element makes of its items; the same on a server and in a browser. */
export interface View {
  readonly items: readonly ItemInput[];
  readonly options: ListOptions;
  /** Level of headings where `heading-level` does not say. */
  readonly level: number;
  /** The same key means the same content: nothing is rendered again. */
  readonly key: string;
  readonly render: (state: RenderState) => HtmlString;
}

/** Reads attributes; an element in a browser, a record on a server. */
export type AttributeReader = (name: string) => string | null | undefined;

/** The attribute where it is one of the values, else the first of them. */
export function oneOf<T extends string>(value: string | null | undefined, values: readonly [T, ...T[]]): T {
  return values.find((each) => each === value) ?? values[0];
}
