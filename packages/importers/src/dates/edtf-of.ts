import type { DatePoint } from "./date-mention.ts";

/** A date as EDTF; `XXXX` stands for the year that is not printed. */
export function edtfOf({ year, month, day }: DatePoint): string {
  const parts = [year === undefined ? "XXXX" : String(year).padStart(4, "0")];
  if (month !== undefined) parts.push(two(month));
  if (month !== undefined && day !== undefined) parts.push(two(day));
  return parts.join("-");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
