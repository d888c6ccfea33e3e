import { SHARED } from "../embed-of.ts";
import type { KnobsSaid } from "./knobs-said.ts";

/** Sets the element on the stage, and the page around it, as the knobs say. */
export function setStage(
  around: HTMLElement,
  said: KnobsSaid,
  names: readonly string[],
  archive: string,
): void {
  const [element, ...companions] = [...around.children].filter((each) => each instanceof HTMLElement);
  if (!element) return;
  for (const name of names) {
    const attribute = said.attributes.find((each) => each.name === name);
    setAttribute(element, name, attribute);
    if (SHARED.includes(name)) for (const each of companions) setAttribute(each, name, attribute);
  }
  for (const each of [element, ...companions]) setProperties(each, said.properties);
  setAround(around, said.around, archive);
}

function setAttribute(
  element: HTMLElement,
  name: string,
  given: KnobsSaid["attributes"][number] | undefined,
): void {
  if (!given) element.removeAttribute(name);
  else {
    const value = given.kind === "boolean" ? "" : given.value;
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function setProperties(element: HTMLElement, properties: KnobsSaid["properties"]): void {
  for (const name of [...element.style].filter((each) => each.startsWith("--ec-"))) {
    if (!properties.some(([each]) => each === name)) element.style.removeProperty(name);
  }
  for (const [name, value] of properties) element.style.setProperty(name, value);
}

function setAround(around: HTMLElement, said: KnobsSaid["around"], archive: string): void {
  around.style.maxInlineSize = said.width ? `${said.width}px` : "";
  around.dir = said.direction ?? "";
  around.dataset.paper = said.paper ?? "";
  setTheme(said.theme ?? "", archive);
}

function setTheme(theme: string, archive: string): void {
  const link = document.head.querySelector<HTMLLinkElement>("link[data-theme]");
  const href = theme && `${archive}themes/${theme}.css`;
  if (link?.getAttribute("href") === href) return;
  link?.remove();
  if (!href) return;
  const next = document.createElement("link");
  next.rel = "stylesheet";
  next.dataset.theme = theme;
  next.href = href;
  document.head.append(next);
}
