import { playedHost } from "./played-host.ts";

interface Shown extends HTMLElement {
  reload(): void;
  asked: Readonly<Record<string, string>>;
}

/** A word that no item has. */
const NOWHERE = "xyzzyx";

/** Shows how an element looks while its host is slow, empty or down. */
export function startHostStates(section: HTMLElement, model: Element, archive: string): void {
  const stage = section.querySelector("[data-state-stage]") as HTMLElement;
  const said = section.querySelector("[data-said]") as HTMLElement;
  const buttons = [...section.querySelectorAll<HTMLElement>("[data-state]")];
  const host = playedHost(archive);
  stage.addEventListener("event-content:navigate", (event) => event.preventDefault());

  const show = (state: string): void => {
    if (state === "up") {
      host.state = "up";
      return;
    }
    const element = copyOf(model);
    host.state = state === "loading" ? "slow" : state === "failed" ? "down" : "up";
    element.setAttribute("src", state === "empty" ? "../states/empty.json" : host.address());
    if (state === "no-match") askNothing(element);
    if (state === "stale") {
      element.addEventListener(
        "event-content:load",
        () => {
          host.state = "down";
          element.reload();
        },
        { once: true },
      );
    }
    stage.replaceChildren(element);
  };

  for (const button of buttons) {
    button.addEventListener("click", () => {
      for (const each of buttons) each.setAttribute("aria-pressed", String(each === button));
      said.textContent = button.dataset.says ?? "";
      show(button.dataset.state ?? "");
    });
  }
}

function copyOf(model: Element): Shown {
  const element = document.createElement(model.localName) as Shown;
  for (const { name, value } of model.attributes) {
    if (name !== "style" && name !== "instance") element.setAttribute(name, value);
  }
  if (/archive|results|calendar/.test(model.localName)) {
    element.setAttribute("deep-link", "off");
    element.setAttribute("instance", "states");
  }
  return element;
}

function askNothing(element: Shown): void {
  if (element.localName === "event-list") element.setAttribute("filter-text", NOWHERE);
  else element.asked = { text: NOWHERE };
}
