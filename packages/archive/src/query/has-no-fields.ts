import type { CheckedQuery } from "./checked-query.ts";

/** Whether neither a field nor a stretch of days is asked for. */
export function hasNoFields({ filters, stretches }: CheckedQuery): boolean {
  return stretches.length === 0 && Object.keys(filters).length === 0;
}
