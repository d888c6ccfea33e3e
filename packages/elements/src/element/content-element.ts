import type { HtmlString, ListOptions } from "@event-content/renderer/templates";
import { html, renderState } from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { type ElementFault, elementFault } from "../data/element-fault.ts";
import { asItems, forgetItems, itemsOf, loadItems } from "../data/load-items.ts";
import { contentHash } from "../dom/content-hash.ts";
import { inheritedLang } from "../dom/inherited-lang.ts";
import { sharedSheet } from "../dom/shared-sheet.ts";
import { trusted } from "../dom/trusted-html.ts";
import { countryName } from "./country-name.ts";
import { loadLanguage } from "./load-language.ts";
import type { View } from "./view.ts";

// Importable in Node, where there is no HTMLElement to extend.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * What the elements share: where the items come from, and when they are shown.
 * What stands inside stays until there is something better to show, and stays for good when loading fails.
 *
 * @fires event-content:load when items are shown; detail `{ items }`
 * @fires event-content:error when they cannot be; detail `{ error }`
 * @fires event-content:navigate before a link of the element is followed; cancelable; detail `{ href }`
 */
export abstract class ContentElement extends Base {
  static readonly commonAttributes: readonly string[] = ["src", "lang", "item-href", "heading-level"];

  /** The style sheet of the shadow root. */
  protected abstract readonly css: string;
  protected abstract view(items: readonly ItemInput[]): View;

  #given: readonly ItemInput[] | undefined;
  #scheduled = false;
  #run = 0;
  #wired: ShadowRoot | undefined;

  /** The items to show, instead of `src`. */
  get items(): readonly ItemInput[] | undefined {
    return this.#given;
  }

  set items(value: readonly ItemInput[] | undefined) {
    this.#given = value;
    this.#schedule();
  }

  /** Address of a JSON file with items. */
  get src(): string {
    return this.getAttribute("src") ?? "";
  }

  set src(value: string) {
    this.setAttribute("src", value);
  }

  connectedCallback(): void {
    this.#takeEarlyProperty();
    this.#schedule();
  }

  attributeChangedCallback(): void {
    this.#schedule();
  }

  /** Loads `src` again, for instance after a failure. */
  reload(): void {
    if (this.src) forgetItems(this.#address());
    this.#schedule();
  }

  // A framework may have set the property before the class was defined; it then hides the accessor.
  #takeEarlyProperty(): void {
    if (!Object.hasOwn(this, "items")) return;
    const value = this.items;
    delete (this as { items?: unknown }).items;
    this.items = value;
  }

  // Attributes set one after the other give one rendering.
  #schedule(): void {
    if (this.#scheduled || !this.isConnected) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (this.isConnected) void this.#show(++this.#run);
    });
  }

  async #show(run: number): Promise<void> {
    const lang = inheritedLang(this) ?? "en";
    try {
      const source = this.#source();
      if (source === undefined) return;
      if (source instanceof Promise) await this.#showLoading(lang, run);
      const [items, language] = await Promise.all([source, loadLanguage(lang)]);
      if (run !== this.#run) return;
      const view = this.view(items);
      const options: ListOptions = {
        lang: language.tag,
        countryName: countryName(language.tag),
        items,
        ...(this.hasAttribute("item-href") && { itemHref: this.getAttribute("item-href") as string }),
        ...(this.hasAttribute("heading-level") && {
          headingLevel: Number(this.getAttribute("heading-level")) || 2,
        }),
        ...view.options,
      };
      const state = renderState(options, [language], view.level);
      this.#write(
        view.render(state),
        contentHash(view.key + JSON.stringify([language.tag, options.itemHref, options.headingLevel])),
      );
      this.#tell("load", { items: view.items });
    } catch (cause) {
      if (run === this.#run) await this.#fail(cause as Error, lang);
    }
  }

  #source(): readonly ItemInput[] | Promise<readonly ItemInput[]> | undefined {
    if (this.#given !== undefined) return asItems(this.#given, "The property items");
    if (this.src) return loadItems(this.#address());
    const inline = this.querySelector(":scope > script[type='application/json']")?.textContent;
    return inline ? itemsOf(inline, "The script inside the element") : undefined;
  }

  #address(): string {
    return new URL(this.src, this.ownerDocument.baseURI).href;
  }

  async #showLoading(lang: string, run: number): Promise<void> {
    if (this.#hasContent()) return;
    const { labels } = await loadLanguage(lang);
    if (run === this.#run && !this.#hasContent())
      this.#write(html`<p class="ec ec-empty">${labels.loading}</p>`, "loading");
  }

  async #fail(cause: Error, lang: string): Promise<void> {
    const error =
      "code" in cause
        ? (cause as ElementFault)
        : elementFault("unreadable", cause.message, "Run event-content validate on the items.", cause);
    this.#tell("error", { error });
    if (this.#hasContent()) return;
    const { labels } = await loadLanguage(lang);
    this.#write(
      html`<div class="ec ec-empty" role="alert"><p>${labels.failed}</p>${this.src && html`<p><button type="button" class="ec-button" data-retry>${labels.retry}</button></p>`}</div>`,
      "failed",
    );
  }

  /** Whether a reader has something to read already: server HTML, a link, or what was shown before. */
  #hasContent(): boolean {
    const shown = this.shadowRoot?.querySelector("[data-ec]")?.getAttribute("data-ec");
    if (shown) return shown !== "loading" && shown !== "failed";
    return (
      [...this.children].some(
        (child) => !(child instanceof HTMLScriptElement || child instanceof HTMLTemplateElement),
      ) ||
      ((this.textContent ?? "").trim() !== "" && !this.querySelector("script"))
    );
  }

  #write(content: HtmlString, key: string): void {
    const root = this.#root();
    let holder = root.querySelector("[data-ec]");
    if (holder?.getAttribute("data-ec") === key) return;
    if (!holder) {
      holder = this.ownerDocument.createElement("div");
      root.append(holder);
    }
    holder.setAttribute("data-ec", key);
    holder.setAttribute("part", "content");
    holder.innerHTML = trusted(content);
  }

  #root(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    if (this.#wired === root) return root;
    this.#wired = root;
    if (!root.querySelector("link[rel='stylesheet']")) root.adoptedStyleSheets = [sharedSheet(this.css)];
    root.addEventListener("click", (event) => this.#clicked(event));
    return root;
  }

  #clicked(event: Event): void {
    const target = event.target as Element;
    if (target.closest("[data-retry]")) this.reload();
    const link = target.closest("a[href]");
    if (!link) return;
    if (!this.#tell("navigate", { href: (link as HTMLAnchorElement).href }, true)) event.preventDefault();
  }

  #tell(name: string, detail: unknown, cancelable = false): boolean {
    return this.dispatchEvent(
      new CustomEvent(`event-content:${name}`, { detail, bubbles: true, composed: true, cancelable }),
    );
  }
}
