import { propertyName, senselessAttribute } from "../attributes/reflect.ts";
import { asElementFault, type ElementFault } from "../data/element-fault.ts";
import { inheritedLang } from "../dom/inherited-lang.ts";
import { whenParsed } from "../dom/when-parsed.ts";
import type { ElementEventMap, ElementEventName } from "./events.ts";

// Importable in Node, where there is no HTMLElement to extend.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * What every element shares: attributes set one after the other give one rendering, and what is overtaken is stopped.
 *
 * @fires event-content:error
 */
export abstract class BaseElement extends Base {
  /** Properties without an attribute that a framework may set before the class is defined. */
  protected static readonly ownProperties: readonly string[] = [];

  /** The attributes, and what they may say. */
  protected abstract readonly table: object;

  #scheduled = false;
  #running: AbortController | undefined;
  readonly #told = new Set<string>();

  /** Shows what is to be shown; stops where `signal` is aborted. */
  protected abstract show(signal: AbortSignal): void | Promise<void>;

  /** Called where `show` threw. */
  protected abstract showFailure(fault: ElementFault, signal: AbortSignal): void | Promise<void>;

  connectedCallback(): void {
    this.#takeEarlyProperties();
    this.update();
  }

  disconnectedCallback(): void {
    this.#running?.abort();
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before !== after) this.update();
  }

  /** The language the element stands in. */
  protected get language(): string {
    return inheritedLang(this) ?? "en";
  }

  /** Shows again, once for all that changes in this turn. */
  protected update(): void {
    if (this.#scheduled || !this.isConnected) return;
    this.#scheduled = true;
    void whenParsed(this.ownerDocument).then(() => {
      this.#scheduled = false;
      if (this.isConnected) void this.#run();
    });
  }

  /** Sends `event-content:<name>` up through shadow roots; false where a listener cancelled it. */
  protected tell<Name extends ElementEventName>(
    name: Name,
    detail: ElementEventMap[`event-content:${Name}`]["detail"],
    cancelable = false,
  ): boolean {
    return this.dispatchEvent(
      new CustomEvent(`event-content:${name}`, { detail, bubbles: true, composed: true, cancelable }),
    );
  }

  async #run(): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    try {
      const senseless = senselessAttribute(this.table, (name) => this.getAttribute(name));
      if (senseless && this.#isNews(senseless)) this.fail(senseless);
      await this.show(running.signal);
    } catch (cause) {
      if (running.signal.aborted) return;
      const fault = asElementFault(cause);
      this.fail(fault);
      // Its words are a file of their own, which may be what did not come.
      await Promise.resolve(this.showFailure(fault, running.signal)).catch(() => {});
    }
  }

  /** Tells the page what is wrong by an event, and the developer, the first time, in the console. */
  protected fail(error: ElementFault): void {
    if (this.#isNews(error)) console.warn(this.#said(error));
    this.#told.add(this.#said(error));
    this.tell("error", { error });
  }

  #isNews(error: ElementFault): boolean {
    return !this.#told.has(this.#said(error));
  }

  #said({ message, hint }: ElementFault): string {
    return `<${this.localName}> ${message}\n${hint}`;
  }

  #takeEarlyProperties(): void {
    const { observedAttributes = [], ownProperties } = this.constructor as typeof BaseElement & {
      readonly observedAttributes?: readonly string[];
    };
    const names = [...ownProperties, ...observedAttributes.map(propertyName)];
    for (const name of names) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name as keyof this];
      delete this[name as keyof this];
      this[name as keyof this] = value;
    }
  }
}
