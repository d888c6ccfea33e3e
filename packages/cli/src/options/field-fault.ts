import { type Fault, safeParseItem } from "@event-content/schema";

/** What the content model has against a value of an item's field: the command line takes what the files take. */
export function fieldFault(fields: Readonly<Record<string, unknown>>): Fault | undefined {
  const result = safeParseItem({ id: "item", kind: "event", lang: "en", title: "Item", ...fields });
  return result.success ? undefined : result.faults[0];
}
