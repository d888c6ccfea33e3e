/** Whether a view shows one month at a time. */
export function isMonth(view: string): boolean {
  return view === "month" || view === "agenda";
}
