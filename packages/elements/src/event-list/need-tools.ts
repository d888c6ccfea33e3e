import type { ItemInput } from "@event-content/schema";
import type { ListProperties } from "../attributes/properties.ts";

/** Whether rows need more than days and words: hours, headings between them, days that do not touch, what is on today. */
export function needTools(
  items: readonly ItemInput[],
  { groupBy, when }: Pick<ListProperties, "groupBy" | "when">,
): boolean {
  return (
    groupBy !== "none" ||
    when !== "all" ||
    items.some(({ kind, ...item }) => {
      const dates =
        kind === "event" ? (item as { dates?: { start?: unknown; days?: unknown } }).dates : undefined;
      return dates !== undefined && (dates.days !== undefined || String(dates.start).includes("T"));
    })
  );
}
