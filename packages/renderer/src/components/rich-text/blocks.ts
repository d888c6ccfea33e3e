import type { ItemInput } from "@event-content/schema";

export type RichTextInput = NonNullable<ItemInput["body"]>;
export type BlockInput = Extract<RichTextInput, readonly unknown[]>[number];
export type TextBlockInput = Extract<BlockInput, { _type: "block" }>;
export type TableInput = Extract<BlockInput, { _type: "table" }>;
