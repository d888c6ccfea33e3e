import type { ItemInput } from "@event-content/schema";
import { elementFault } from "./element-fault.ts";

/** Items of a `<script type="application/json">`: a list, `{ "items": […] }`, or one item. */
export function inlineItems(json: string): readonly ItemInput[] {
  try {
    const value = JSON.parse(json) as unknown;
    return (
      Array.isArray(value) ? value : ((value as { items?: unknown } | null)?.items ?? [value])
    ) as ItemInput[];
  } catch (cause) {
    throw elementFault(
      "invalid-json",
      "The script inside the element is not JSON.",
      "Put a list of items, or one item, into it.",
      cause,
    );
  }
}
