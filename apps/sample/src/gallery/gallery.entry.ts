import { startCopyButtons } from "./browser/copy-buttons.ts";
import { startEventLog } from "./browser/event-log.ts";
import { startHostStates } from "./browser/host-states.ts";
import { addressOf, takeAddress } from "./browser/knob-address.ts";
import { knobControls } from "./browser/knob-control.ts";
import { knobsSaid } from "./browser/knobs-said.ts";
import { setStage } from "./browser/set-stage.ts";
import { startTabs } from "./browser/tabs.ts";
import { writeCode } from "./browser/write-code.ts";
import { embedOf } from "./embed-of.ts";
import { EXHIBITS } from "./exhibits.ts";

const one = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

const form = one("[data-knobs]") as HTMLFormElement;
const around = one("[data-around]");
const code = one("[data-code]");
const exhibit = EXHIBITS.find(({ tag }) => tag === form.dataset.knobs);
const archive = new URL(code.dataset.archive ?? "", location.href).href;
const integrity = JSON.parse(code.dataset.integrity ?? "{}") as Record<string, string>;
const names = knobControls(form)
  .filter(({ dataset }) => dataset.target === "attribute")
  .map(({ name }) => name);

function showCode(): void {
  const { attributes, properties, around: page } = knobsSaid(form);
  if (!exhibit) return;
  const context = { base: location.href, archive, theme: page.theme ?? "", properties, integrity };
  writeCode(code, embedOf(exhibit, attributes, context));
}

function showAll(): void {
  setStage(around, knobsSaid(form), names, archive);
  showCode();
}

startEventLog(one("[data-stage]"), one("[data-log]"), one("[data-held]"));
startTabs(code, "code");
startCopyButtons(code);
const states = document.querySelector<HTMLElement>("[data-states]");
if (states && around.firstElementChild) startHostStates(states, around.firstElementChild, archive);

form.addEventListener("input", showAll);
form.addEventListener("change", () => history.pushState(null, "", addressOf(form)));
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => {
  // The controls are as they were at first once the event is over.
  setTimeout(() => {
    showAll();
    history.pushState(null, "", addressOf(form));
  });
});
form.addEventListener("focusin", ({ target }) => {
  const { about } = (target as HTMLElement).dataset;
  if (about) one("[data-about-knob]").textContent = about;
});
addEventListener("popstate", () => {
  takeAddress(form);
  showAll();
});
if (takeAddress(form)) showAll();
else showCode();
