const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs for the mouse and, by arrows, Home and End, for the keyboard; the one that is open stands in the address. */
export function startTabs(section: HTMLElement, parameter: string): void {
  const tabs = [...section.querySelectorAll<HTMLElement>("[role=tab]")];
  const open = (chosen: HTMLElement): void => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
      if (panel) panel.hidden = !isChosen;
    }
  };
  const choose = (chosen: HTMLElement): void => {
    open(chosen);
    const address = new URL(location.href);
    if (chosen === tabs[0]) address.searchParams.delete(parameter);
    else address.searchParams.set(parameter, chosen.id.replace(/^tab-/, ""));
    history.replaceState(history.state, "", address);
  };
  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", (event) => {
      const next = tabs[STEPS[event.key]?.(at, tabs.length) ?? -1];
      if (!next) return;
      event.preventDefault();
      choose(next);
      next.focus();
    });
  }
  const takeAddress = (): void => {
    const asked = new URL(location.href).searchParams.get(parameter);
    const chosen = tabs.find(({ id }) => id === `tab-${asked}`) ?? tabs[0];
    if (chosen) open(chosen);
  };
  addEventListener("popstate", takeAddress);
  takeAddress();
}
