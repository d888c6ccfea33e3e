import type { ItemInput } from "@event-content/schema";
import { fieldValues } from "../field-values.ts";
import type { ItemStore } from "./item-store.ts";

/** The languages that the items of a store have a title in. */
export function languagesOf({ newest }: ItemStore<ItemInput>): ReadonlySet<string> {
  return new Set(newest.flatMap(({ item }) => fieldValues(item, "lang").map(String)));
}
