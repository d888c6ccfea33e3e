import type { ElementEventMap } from "@event-content/elements";

type Name = keyof ElementEventMap;
type Detail<Each extends Name> = ElementEventMap[Each]["detail"];

const SHOWN = 60;

const IN_SHORT: { readonly [Each in Name]: (detail: Detail<Each>) => string } = {
  "event-content:load": ({ items, total }) =>
    `${items.length} items${total ? ` of ${total.relation === "gte" ? "at least " : ""}${total.value}` : ""}`,
  "event-content:error": ({ error }) => `${error.code}: ${error.message}`,
  "event-content:navigate": ({ href }) => href,
  "event-content:query": ({ query }) => JSON.stringify(query),
  "event-content:change": ({ asked }) => JSON.stringify(asked),
};

/** Writes down every event of the elements on the stage, the newest first; links are held, so that the reader stays. */
export function startEventLog(stage: HTMLElement, log: HTMLElement, held: HTMLElement): void {
  const list = log.querySelector("ol") as HTMLElement;
  for (const name of Object.keys(IN_SHORT) as Name[]) {
    stage.addEventListener(name, (event) => {
      if (name === "event-content:navigate")
        hold(event as CustomEvent<Detail<"event-content:navigate">>, held);
      log.querySelector("[data-none]")?.remove();
      list.prepend(entry(event as CustomEvent<never>, name));
      list.children[SHOWN]?.remove();
    });
  }
}

function entry(event: CustomEvent<never>, name: Name): HTMLElement {
  const line = document.createElement("li");
  const time = document.createElement("time");
  time.textContent = new Date().toLocaleTimeString("en-GB");
  const code = document.createElement("code");
  code.textContent = name;
  const short = document.createElement("span");
  short.textContent = IN_SHORT[name](event.detail);
  line.append(time, " ", code, " ", short);
  if (!event.cancelable) return line;
  const mark = document.createElement("b");
  mark.textContent = event.defaultPrevented ? "cancelled here" : "can be cancelled";
  line.append(" ", mark);
  return line;
}

function hold(event: CustomEvent<Detail<"event-content:navigate">>, held: HTMLElement): void {
  event.preventDefault();
  const link = document.createElement("a");
  link.href = event.detail.href;
  link.textContent = "go there";
  held.replaceChildren("The link was held, so that you stay here. Or ", link, ".");
}
