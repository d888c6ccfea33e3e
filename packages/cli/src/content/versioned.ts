import { type ItemInput, SCHEMA_VERSION } from "@event-content/schema";

/** An item as it is written to a file: it says of which version it is, unless the record of its archive does. */
export function versioned(item: ItemInput, inherited?: string): ItemInput {
  return inherited === SCHEMA_VERSION ? item : { schemaVersion: SCHEMA_VERSION, ...item };
}
