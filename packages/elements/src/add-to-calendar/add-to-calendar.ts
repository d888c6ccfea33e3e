import type { EventInput } from "@event-content/schema";
import { addToCalendarAttributes } from "../attributes/add-to-calendar-attributes.ts";
import type { AddToCalendarProperties } from "../attributes/properties.ts";
import { reflect } from "../attributes/reflect.ts";
import { type ElementFault, elementFault } from "../data/element-fault.ts";
import { oneItem } from "../data/one-item.ts";
import { contentHash } from "../dom/content-hash.ts";
import { once } from "../dom/once.ts";
import { ContentElement } from "../element/content-element.ts";
import { momentOf } from "../element/moment.ts";
import { pagePattern } from "../element/page-pattern.ts";

const NOTHING = "no-calendar-entry";

export interface AddToCalendarElement extends AddToCalendarProperties {}

/**
 * `<add-to-calendar src="item.json">`: a button with the ways to put an event into a calendar.
 *
 * @csspart button - The button that opens the menu.
 * @csspart menu - The ways to add the event.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the properties are put on the prototype below
export class AddToCalendarElement extends ContentElement {
  static readonly observedAttributes: readonly string[] = Object.keys(addToCalendarAttributes);
  protected static override readonly ownProperties: readonly string[] = ["items", "source", "item"];

  protected override readonly table: object = addToCalendarAttributes;

  #event: EventInput | undefined;
  #page: string | undefined;
  readonly #outside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#close();
  };

  /** The event, instead of `src`. */
  get item(): EventInput | undefined {
    return this.items?.[0] as EventInput | undefined;
  }

  set item(value: EventInput | undefined) {
    this.items = value && [value];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener("click", this.#outside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener("click", this.#outside);
  }

  protected override async show(signal: AbortSignal): Promise<void> {
    const loaded = await this.loaded(signal);
    if (!loaded || signal.aborted) return;
    const { source, loadedAt } = loaded;
    const item = await oneItem(source, this.itemId, signal);
    if (item.kind !== "event") throw notTold(`"${item.id}" is no event.`);
    const { baseURI } = this.ownerDocument;
    const itemHref = this.itemHref || pagePattern(source, this.language);
    const given = {
      event: item,
      itemHref,
      icsHref: this.icsHref,
      subscribeHref: this.subscribeHref,
      baseUrl: baseURI,
      script: true,
    };
    const { language: lang } = this;
    const key = once(() => contentHash(JSON.stringify([given, lang])));
    const [{ menuCss, menuHtml }, { wholeLanguage }] = await Promise.all([
      import("./menu-view.ts"),
      import("../languages/whole-language.ts"),
    ]);
    const language = await wholeLanguage(this.language);
    if (signal.aborted) return;
    const made = menuHtml(given, language);
    if (made === "") throw notTold(`"${item.id}" is cancelled, or has no day with its year.`);
    this.#event = item;
    this.#page = itemHref?.replaceAll("{id}", encodeURIComponent(item.id)) ?? item.url;
    if (this.isShown(key, loadedAt)) return;
    await this.write(made, key, menuCss);
    this.shown(loadedAt);
  }

  /** Where there is nothing to add nothing is offered; what stands inside stays. */
  protected override async showFailure(fault: ElementFault, signal: AbortSignal): Promise<void> {
    if (fault.code !== NOTHING) return super.showFailure(fault, signal);
    if (this.shadowRoot) await this.write("<slot></slot>", NOTHING);
  }

  protected override wire(root: ShadowRoot): void {
    root.addEventListener("keydown", (event) => {
      if ((event as KeyboardEvent).key !== "Escape" || !root.querySelector("details[open]")) return;
      this.#close();
      root.querySelector("summary")?.focus();
    });
  }

  protected override clicked(event: MouseEvent): void {
    const action = (event.target as Element).closest("[data-action]")?.getAttribute("data-action");
    if (action === "file") void this.#download();
    else if (action === "copy") void this.#copy();
    else super.clicked(event);
  }

  #close(): void {
    this.shadowRoot?.querySelector("details")?.removeAttribute("open");
  }

  /** Makes the calendar file in the browser. */
  async #download(): Promise<void> {
    const event = this.#event;
    if (!event) return;
    const { eventFile } = await import("./event-file.ts");
    const text = await eventFile(event, this.language, momentOf(this.now).moment, this.#address());
    const link = this.ownerDocument.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
    link.download = `${event.id}.ics`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  async #copy(): Promise<void> {
    const status = this.shadowRoot?.querySelector("[role='status']");
    const { labels } = await (await import("../languages/whole-language.ts")).wholeLanguage(this.language);
    try {
      await navigator.clipboard.writeText(this.#address());
      if (status) status.textContent = labels.copied;
    } catch {
      // Without leave to write to the clipboard the address is shown, to be copied by hand.
      if (status) status.textContent = this.#address();
    }
  }

  #address(): string {
    return new URL(this.#page ?? "", this.ownerDocument.baseURI).href;
  }
}

reflect(AddToCalendarElement.prototype, addToCalendarAttributes);

function notTold(message: string): Error {
  return elementFault(NOTHING, message, "Leave the element out where there is nothing to add.");
}
