import type { Fault } from "@event-content/schema";
import type { CheckedQuery } from "./checked-query.ts";
import type { Query } from "./query.ts";
import { readQuery } from "./read-query.ts";
import { refusalFault } from "./refusal-fault.ts";

/** Reads a query that may come from an address: where there are faults, nothing can be answered. */
export function checkQuery(query: Query): {
  readonly query: CheckedQuery;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const checked = readQuery(query, (...refusal) => faults.push(refusalFault(...refusal)));
  return { query: checked, faults };
}
