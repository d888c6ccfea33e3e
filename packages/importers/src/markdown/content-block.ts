import type { ItemInput } from "@event-content/schema";

export type ContentBlock = Extract<NonNullable<ItemInput["body"]>, readonly unknown[]>[number];
export type TextBlock = Extract<ContentBlock, { _type: "block" }>;
export type Spans = Pick<TextBlock, "children" | "markDefs">;
export type MarkDefinition = NonNullable<Spans["markDefs"]>[number];
