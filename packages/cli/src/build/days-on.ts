/** The day so many days after a moment: `2027-03-22`. */
export function daysOn(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * 86_400_000).toISOString().slice(0, 10);
}
