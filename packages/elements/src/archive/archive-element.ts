import type { Answer, Query } from "@event-content/archive/browse";
import { PagePlace } from "../address/page-place.ts";
import { type AddressForm, addressOf, readAddress } from "../address/state-address.ts";
import type { ArchiveProperties } from "../attributes/properties.ts";
import { readAttributes, reflect } from "../attributes/reflect.ts";
import { archiveAttributes } from "../attributes/tables.ts";
import { ask } from "../data/ask.ts";
import type { LoadedSource } from "../data/sources.ts";
import { ContentElement } from "../element/content-element.ts";
import { momentOf } from "../element/moment.ts";
import { answersOf } from "./answers.ts";
import { type ArchiveGiven, type ArchiveView, archiveKey, type Section } from "./archive-given.ts";
import { showArchive } from "./archive-show.ts";
import { ASKED_NAMES, type Asked } from "./asked.ts";
import { followedState } from "./followed-state.ts";
import { formAsked } from "./form-asked.ts";
import { announceArchive } from "./registry.ts";
import { viewOf, viewShown } from "./view-of.ts";

/** After so many milliseconds without a key, words are asked for. */
const TYPING = 200;

let made = 0;

export interface ArchiveElement extends Omit<ArchiveProperties, "view"> {}

/**
 * What shows an archive that can be searched, filtered and turned over: `<event-archive>`, and `<event-results>` without the form.
 *
 * @fires event-content:load
 * @fires event-content:query
 * @fires event-content:change
 * @csspart summary - How many there are, and the views to choose from.
 * @csspart results - The rows, cards, timeline or month.
 * @slot header - Stands above everything.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the properties are put on the prototype below
export abstract class ArchiveElement extends ContentElement {
  static readonly observedAttributes: readonly string[] = Object.keys(archiveAttributes);
  protected static override readonly ownProperties: readonly string[] = ["items", "source", "asked"];

  protected override readonly table: object = archiveAttributes;
  /** What of the archive stands in this element; the rest may stand in others. */
  protected abstract readonly sections: readonly Section[];

  #asked: Asked | undefined;
  #view: ArchiveView | undefined;
  #leave: () => void = () => {};
  #typing: ReturnType<typeof setTimeout> | undefined;
  #moved: "results" | "next" | undefined;
  readonly #id = `ec-${++made}`;
  readonly #place = new PagePlace(this);

  /** What the reader has asked: the fields of the form, the page and the view, by their names in an address. */
  get asked(): Asked {
    this.#asked ??= readAddress(location, this.#form);
    return this.#asked;
  }

  set asked(value: Asked) {
    const next = Object.fromEntries(ASKED_NAMES.map((name) => [name, value?.[name] ?? ""]));
    if (ASKED_NAMES.some((name) => next[name] !== (this.asked[name] ?? ""))) this.change(next);
  }

  /**
   * What is shown at present; parts that stand apart show their own sections of it.
   *
   * @internal
   */
  get shownView(): ArchiveView | undefined {
    return this.#view;
  }

  /** Asks for something else; fields that are left out stay as they are, "" takes one away. */
  change(changes: Asked, how: "push" | "replace" = "push"): void {
    const next = { ...this.asked, page: "", ...changes };
    this.#asked = Object.fromEntries(Object.entries(next).filter(([, value]) => value));
    if (this.#form.mode !== "off") this.#place.go(this.hrefOf(this.#asked), how);
    this.tell("change", { asked: this.#asked });
    this.update();
  }

  /** The address of a state within this page. */
  hrefOf(asked: Asked): string {
    return addressOf(asked, this.#form, location);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const leave = announceArchive(this);
    const back = (): void => this.#wentBack();
    globalThis.addEventListener("popstate", back);
    this.#leave = () => {
      leave();
      globalThis.removeEventListener("popstate", back);
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    this.#leave();
  }

  protected override async show(signal: AbortSignal): Promise<void> {
    const loaded = await this.loaded(signal);
    if (!loaded || signal.aborted) return;
    const { source, loadedAt } = loaded;
    const results = this.shadowRoot?.querySelector("[part='results']");
    results?.setAttribute("aria-busy", "true");
    const now = momentOf(this.now);
    const given = this.given;
    const shown = viewShown(given, this.asked);
    const { answer, all, items } = await answersOf(given, shown, this.asked, now, source, (query) =>
      this.#ask(loaded, query, signal),
    );
    this.checkAnswer(answer);
    const labels = source.labels ? await source.labels().catch(() => ({})) : {};
    if (signal.aborted) return;
    const view = viewOf(given, this.asked, {
      shown,
      answer,
      all,
      items,
      labels,
      source,
      now,
      lang: this.language,
      sections: this.sections,
      prefix: this.#form.prefix,
      id: this.#id,
    });
    this.#view = view;
    const key = archiveKey(view);
    if (!this.isShown(key, loadedAt)) {
      const { html, css } = await showArchive(view, (asked) => this.hrefOf(asked));
      if (signal.aborted) return;
      this.css = css;
      this.write(html, key);
      this.shown(loadedAt);
    }
    if (this.shadowRoot) this.written(this.shadowRoot);
    results?.removeAttribute("aria-busy");
    this.#settle();
    this.tell("load", { items: view.items, total: answer.total, asked: this.asked });
  }

  #ask({ source }: LoadedSource, query: Query, signal: AbortSignal): Answer | Promise<Answer> {
    this.tell("query", { query });
    return ask(source, query, signal);
  }

  protected override wire(root: ShadowRoot): void {
    root.addEventListener("submit", (event) => {
      event.preventDefault();
      this.takeForm(event.target as HTMLFormElement);
    });
    root.addEventListener("change", (event) => {
      const { form } = event.target as HTMLSelectElement;
      if (form) this.takeForm(form);
    });
    root.addEventListener("input", (event) => {
      const { form, type } = event.target as HTMLInputElement;
      if (!form || type !== "search") return;
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.takeForm(form, "replace"), TYPING);
    });
  }

  /**
   * Asks what a form says.
   *
   * @internal
   */
  takeForm(form: HTMLFormElement, how: "push" | "replace" = "push"): void {
    clearTimeout(this.#typing);
    const changes = formAsked(form, this.#form.prefix);
    if (Object.entries(changes).some(([name, value]) => (this.asked[name as keyof Asked] ?? "") !== value)) {
      this.change(changes, how);
    }
  }

  protected override followed(link: HTMLAnchorElement, event: MouseEvent): void {
    const state = followedState(link, event, this.#form);
    if (!state) {
      this.#place.remember();
      super.followed(link, event);
      return;
    }
    event.preventDefault();
    this.#moved = link.closest(".ec-more") ? "next" : link.closest("[part='pages']") ? "results" : undefined;
    this.followState(state);
  }

  /**
   * Goes to a state that a link of this archive, or of a part of it, leads to.
   *
   * @internal
   */
  followState(state: Asked): void {
    this.change({ ...Object.fromEntries(ASKED_NAMES.map((name) => [name, ""])), ...state });
  }

  get #form(): AddressForm {
    const prefix = this.deepLinkPrefix || (this.instance ? `${this.instance}-` : "ec-");
    return { mode: this.deepLink, prefix };
  }

  /** What the attributes say. */
  protected get given(): ArchiveGiven {
    return readAttributes(archiveAttributes, (name) => this.getAttribute(name));
  }

  /** Called after the root was written to. */
  protected written(_root: ShadowRoot): void {}

  /**
   * The form of this archive's addresses, for its parts.
   *
   * @internal
   */
  get addressForm(): AddressForm {
    return this.#form;
  }

  #wentBack(): void {
    const asked = readAddress(location, this.#form);
    if (this.#form.mode === "off" || JSON.stringify(asked) === JSON.stringify(this.#asked)) return;
    this.#asked = asked;
    this.#place.returned();
    this.update();
  }

  /** After a page was turned the reader stands at its first row, as on a page of its own; after going back, where they were. */
  #settle(): void {
    const moved = this.#moved;
    this.#moved = undefined;
    if (this.#place.restore() || !moved) return;
    const results = this.shadowRoot?.querySelector<HTMLElement>("[part='results']");
    if (moved === "next") {
      const rows = results?.querySelectorAll<HTMLElement>(".ec-rows > li a, .ec-timeline li a");
      rows?.[(Number(this.asked.page) - 1) * this.pageSize]?.focus();
      return;
    }
    results?.focus({ preventScroll: true });
    if ((results?.getBoundingClientRect().top ?? 0) < 0) results?.scrollIntoView();
  }
}

reflect(ArchiveElement.prototype, archiveAttributes);
