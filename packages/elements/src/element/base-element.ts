import { propertyName, senselessAttribute } from "../attributes/reflect.ts";
import { asElementFault } from "../data/as-element-fault.ts";
import type { ElementFault } from "../data/element-fault.ts";
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
    this.#running = new AbortController();
    const { signal } = this.#running;
    try {
      const senseless = senselessAttribute(this.table, (name) => this.getAttribute(name));
      if (senseless) {
        const faults = import("../attributes/senseless-fault.ts");
        void this.tellFault(
          faults.then(({ senselessFault }) => senselessFault(senseless)),
          true,
        );
      }
      await this.show(signal);
    } catch (cause) {
      if (signal.aborted) return;
      const fault = await this.fail(cause);
      // Its words are a file of their own, which may be what did not come.
      await Promise.resolve(this.showFailure(fault, signal)).catch(() => {});
    }
  }

  /** Tells the page what is wrong by an event, and the developer, the first time, in the console. */
  protected fail(cause: unknown): Promise<ElementFault> {
    return this.tellFault(Promise.reject(cause));
  }

  /** @param once whether the page is told the first time only, too */
  protected async tellFault(found: Promise<ElementFault>, once = false): Promise<ElementFault> {
    const error = await found.catch(asElementFault);
    const said = `<${this.localName}> ${error.message}\n${error.hint}`;
    const isNews = !this.#told.has(said);
    this.#told.add(said);
    if (isNews) console.warn(said);
    if (isNews || !once) this.tell("error", { error });
    return error;
  }

  #takeEarlyProperties(): void {
    const { observedAttributes = [], ownProperties } = this.constructor as typeof BaseElement & {
      readonly observedAttributes?: readonly string[];
    };
    for (const name of [...ownProperties, ...observedAttributes.map(propertyName)]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name as keyof this];
      delete this[name as keyof this];
      this[name as keyof this] = value;
    }
  }
}
