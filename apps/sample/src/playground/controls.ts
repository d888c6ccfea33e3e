import type { Reader } from "./outputs/make-output.ts";
import { type OutputName, outputOf } from "./outputs/outputs.ts";
import type { Work } from "./share/work.ts";
import { element } from "./view/element.ts";
import { fillZones } from "./view/fill-zones.ts";
import { make } from "./view/make.ts";
import { tabs } from "./view/tabs.ts";

type Settings = Omit<Work, "text">;

/** What is chosen beside the text: the item, the output, the language, the zone, the moment. */
export class Controls {
  readonly #lang: HTMLSelectElement = element("play-lang");
  readonly #zone: HTMLSelectElement = element("play-zone");
  readonly #now: HTMLInputElement = element("play-now");
  readonly #which: HTMLSelectElement = element("play-which");
  readonly #showTab: (name: string) => void;
  #output: OutputName = "page";
  #index = 0;

  /**
   * @param onChange another output is to be made
   * @param onItem another item was chosen
   */
  constructor(onChange: () => void, onItem: () => void) {
    fillZones(this.#zone);
    this.#now.value = new Date().toISOString().slice(0, 16);
    this.#showTab = tabs(element("play-tabs"), "Outputs", (name) => {
      this.#show(outputOf(name).name);
      onChange();
    });
    for (const each of [this.#lang, this.#zone, this.#now]) each.addEventListener("change", onChange);
    this.#which.addEventListener("change", () => {
      this.#index = this.#which.selectedIndex;
      onItem();
    });
    for (const each of looks()) each.addEventListener("change", onChange);
    this.#show(this.#output);
  }

  get output(): OutputName {
    return this.#output;
  }

  get look(): "seen" | "source" {
    return looks().some(({ checked, value }) => checked && value === "source") ? "source" : "seen";
  }

  get reader(): Reader {
    const now = this.#now.value;
    return { lang: this.#lang.value, timeZone: this.#zone.value, now: now && `${now.slice(0, 16)}:00Z` };
  }

  get settings(): Settings {
    const { lang, timeZone } = this.reader;
    return { index: this.#index, output: this.#output, lang, timeZone, now: this.#now.value };
  }

  set settings({ index, output, lang, timeZone, now }: Settings) {
    this.#index = index;
    this.#now.value = now;
    choose(this.#lang, lang, "en");
    choose(this.#zone, timeZone, "");
    this.#show(output);
  }

  /** Which of several items is shown. */
  set index(index: number) {
    this.#index = index;
  }

  #show(output: OutputName): void {
    this.#output = output;
    this.#showTab(output);
    element("play-look").hidden = !outputOf(output).seen;
  }

  /** Shows the names of the items to choose from, where there are several. */
  showItems(names: readonly string[], index: number): void {
    element("play-which-field").hidden = names.length === 0;
    const present = [...this.#which.options].map(({ text }) => text);
    const wanted = names.map((name, at) => `${at + 1}. ${name}`);
    if (wanted.join("\n") !== present.join("\n")) {
      this.#which.replaceChildren(...wanted.map((name) => make("option", "", name)));
    }
    this.#which.selectedIndex = index;
    this.#index = index;
  }
}

function looks(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('#play-tools input[name="look"]')];
}

function choose(select: HTMLSelectElement, value: string, otherwise: string): void {
  select.value = value;
  if (select.selectedIndex === -1) select.value = otherwise;
}
