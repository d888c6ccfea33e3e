const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 };
const ROLES = { tr: "row", th: "columnheader", td: "gridcell" };

/**
 * The table of a month as a grid: one day is in the order of the Tab key, keys go from day to day and on to the months beside
 * it. Where the table is laid out as a list, days without events are passed over.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export class DayGrid {
  readonly #root: ShadowRoot;
  /** The day to go to when the month beside has come; from the end where it is negative. */
  #wanted: number | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
    root.addEventListener("keydown", (event) => this.#pressed(event as KeyboardEvent));
  }

  /** To be called when a table was written. */
  made(): void {
    const table = this.#root.querySelector(".ec-calendar table");
    const days = this.#days;
    if (!table || days.length === 0) return;
    table.setAttribute("role", "grid");
    for (const [tag, role] of Object.entries(ROLES)) {
      for (const each of table.querySelectorAll(tag)) each.setAttribute("role", role);
    }
    const wanted = this.#wanted;
    this.#wanted = undefined;
    const inTabOrder =
      (wanted !== undefined && nearest(days, wanted)) ||
      days.find((day) => day.contains(this.#root.activeElement)) ||
      days.find((day) => day.matches("[aria-current]") && isSeen(day)) ||
      days.find((day) => day.querySelector("a")) ||
      days.find(isSeen);
    if (!inTabOrder) return;
    this.#putIntoTabOrder(inTabOrder);
    if (wanted !== undefined) inTabOrder.focus();
  }

  get #days(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(".ec-calendar td:not(.ec-outside)")];
  }

  #putIntoTabOrder(day: HTMLElement): void {
    for (const each of this.#days) each.tabIndex = each === day ? 0 : -1;
  }

  #pressed(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const day = target.closest<HTMLElement>("td[tabindex]");
    if (!day || event.altKey || event.metaKey) return;
    const days = this.#days;
    const at = days.indexOf(day);
    const { key } = event;
    if (key === "Enter" || key === "Escape") {
      const to = key === "Enter" ? day.querySelector("a") : day;
      if ((key === "Enter") !== (target === day) || !to) return;
      event.preventDefault();
      to.focus();
      return;
    }
    if (key === "PageUp" || key === "PageDown") this.#turn(key === "PageUp" ? "prev" : "next", at);
    else if (key === "Home" || key === "End") this.#goTo(edgeOf(event.ctrlKey ? days : weekOf(day), key));
    else if (STEPS[key] === undefined) return;
    else this.#step(days, at, sideways(STEPS[key], day));
    event.preventDefault();
  }

  #step(days: readonly HTMLElement[], at: number, by: number): void {
    let index = at + by;
    while (days[index] && !isSeen(days[index])) index += Math.sign(by);
    if (days[index]) this.#goTo(days[index]);
    else if (index < 0) this.#turn("prev", index);
    else this.#turn("next", index - days.length);
  }

  #turn(rel: "prev" | "next", wanted: number): void {
    const link = this.#root.querySelector<HTMLElement>(`.ec-months a[rel="${rel}"]`);
    if (!link) return;
    this.#wanted = wanted;
    link.click();
  }

  #goTo(day: HTMLElement | undefined): void {
    if (!day) return;
    this.#putIntoTabOrder(day);
    day.focus();
  }
}

function sideways(step: number, day: HTMLElement): number {
  return Math.abs(step) === 1 && getComputedStyle(day).direction === "rtl" ? -step : step;
}

function weekOf(day: HTMLElement): readonly HTMLElement[] {
  return [...(day.parentElement?.querySelectorAll<HTMLElement>("td[tabindex]") ?? [])];
}

function edgeOf(days: readonly HTMLElement[], key: "Home" | "End"): HTMLElement | undefined {
  return key === "Home" ? days.find(isSeen) : days.findLast(isSeen);
}

/** The day that was wanted, the last of a shorter month, or in a list the next that is there. */
function nearest(days: readonly HTMLElement[], wanted: number): HTMLElement | undefined {
  const index = Math.min(days.length - 1, wanted < 0 ? days.length + wanted : wanted);
  return days.slice(index).find(isSeen) ?? days.slice(0, index).findLast(isSeen);
}

function isSeen(day: HTMLElement | undefined): boolean {
  return day?.getClientRects().length !== 0;
}
