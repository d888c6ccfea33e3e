/**
 * Makes the table of a month a grid: one day is in the order of the Tab key, the arrows go from day to day.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function gridOf(root: ShadowRoot): void {
  const table = root.querySelector(".ec-calendar table");
  const days = daysOf(root);
  if (!table || days.length === 0) return;
  table.setAttribute("role", "grid");
  for (const row of table.querySelectorAll("tr")) row.setAttribute("role", "row");
  for (const head of table.querySelectorAll("th")) head.setAttribute("role", "columnheader");
  for (const cell of table.querySelectorAll("td")) cell.setAttribute("role", "gridcell");
  const first =
    days.find((day) => day.matches("[aria-current]")) ??
    days.find((day) => day.querySelector("a")) ??
    days[0];
  for (const day of days) day.tabIndex = day === first ? 0 : -1;
}

/** Listens for the keys of a grid; what is rendered later is served too. */
export function gridKeys(root: ShadowRoot): void {
  root.addEventListener("keydown", (event) => {
    const key = event as KeyboardEvent;
    const day = (key.target as Element).closest<HTMLElement>("td[tabindex]");
    if (!day || key.altKey || key.metaKey) return;
    const to = pressed(key, day, root);
    if (!to) return;
    key.preventDefault();
    if (to instanceof HTMLElement && to.matches("td")) moveTo(to, root);
    else to.focus();
  });
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 };

function pressed(
  { key, ctrlKey, target }: KeyboardEvent,
  day: HTMLElement,
  root: ShadowRoot,
): HTMLElement | null | undefined {
  if (key === "Enter") return target === day ? day.querySelector("a") : undefined;
  if (key === "Escape") return target === day ? undefined : day;
  const days = daysOf(root);
  if (key === "Home" || key === "End") {
    const week = ctrlKey
      ? days
      : [...(day.parentElement?.querySelectorAll<HTMLElement>("td[tabindex]") ?? [])];
    return key === "Home" ? week[0] : week.at(-1);
  }
  if (key === "PageUp" || key === "PageDown") {
    root.querySelector<HTMLElement>(`.ec-months a[rel="${key === "PageUp" ? "prev" : "next"}"]`)?.click();
    return day;
  }
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const sideways = Math.abs(step) === 1 && getComputedStyle(day).direction === "rtl" ? -step : step;
  return days[days.indexOf(day) + sideways];
}

function moveTo(to: HTMLElement, root: ShadowRoot): void {
  for (const day of daysOf(root)) day.tabIndex = day === to ? 0 : -1;
  to.focus();
}

function daysOf(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(".ec-calendar td:not(.ec-outside)")];
}
