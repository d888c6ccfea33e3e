import type { Fault } from "@event-content/schema";
import { isBundleError } from "./bundle-fault.ts";
import type { Read } from "./read-item.ts";

/** Why rows could not be read, once for each file. */
export function unreadable(read: readonly Read[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const each of read) {
    if (!("error" in each)) continue;
    if (!isBundleError(each.error)) throw each.error;
    faults.set(each.error.fault.file ?? "", each.error.fault);
  }
  return [...faults.values()];
}
