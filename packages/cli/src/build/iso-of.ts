/** A number of days since 1970 as `2026-03-22`. */
export function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
