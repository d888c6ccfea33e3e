const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * Makes buttons and the panels that belong to them tabs, as the ARIA Authoring Practices have them: arrows move, one tab is
 * in the order of Tab.
 *
 * @param onChoose is told which one a person chose; it is shown by what this function returns
 * @returns shows the tab of a name
 */
export function tabs(
  list: HTMLElement,
  label: string,
  onChoose: (name: string) => void,
): (name: string) => void {
  const buttons = [...list.querySelectorAll<HTMLButtonElement>("[data-output]")];
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", label);

  function show(name: string): void {
    for (const each of buttons) {
      const chosen = each.dataset.output === name;
      each.setAttribute("aria-selected", String(chosen));
      each.tabIndex = chosen ? 0 : -1;
      panelOf(each).hidden = !chosen;
    }
  }

  buttons.forEach((each, at) => {
    const panel = panelOf(each);
    each.setAttribute("role", "tab");
    each.setAttribute("aria-controls", panel.id);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", each.id);
    const choose = (button: HTMLButtonElement) => {
      button.focus();
      onChoose(button.dataset.output ?? "");
    };
    each.addEventListener("click", () => choose(each));
    each.addEventListener("keydown", (event) => {
      const move = MOVES[event.key];
      if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      choose(buttons[move(at, buttons.length)] as HTMLButtonElement);
    });
  });
  return show;
}

function panelOf({ dataset }: HTMLButtonElement): HTMLElement {
  return document.getElementById(`play-panel-${dataset.output}`) as HTMLElement;
}
