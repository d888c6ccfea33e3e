/** The day of a moment, as the number of days since 1970. */
export function dayOf(moment: string): number {
  return Math.floor(Date.parse(moment) / 86_400_000);
}
