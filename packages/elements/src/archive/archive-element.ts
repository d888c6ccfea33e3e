import type { Answer, Query } from "@event-content/archive/browse";
import { facetCounts } from "@event-content/archive/browse/facets";
import { addressForm } from "../address/address-form.ts";
import { ofPage } from "../address/of-page.ts";
import { PagePlace } from "../address/page-place.ts";
import { type AddressForm, addressOf, readAddress } from "../address/state-address.ts";
import { archiveAttributes } from "../attributes/archive-attributes.ts";
import type { ArchiveProperties } from "../attributes/properties.ts";
import { readAttributes, reflect } from "../attributes/reflect.ts";
import { answerOf } from "../data/answer-of.ts";
import type { LoadedSource } from "../data/sources.ts";
import { afterPaint } from "../dom/after-paint.ts";
import { isElsewhere } from "../dom/is-elsewhere.ts";
import { once } from "../dom/once.ts";
import { ContentElement } from "../element/content-element.ts";
import { namesIn } from "../element/country-name.ts";
import { momentOf } from "../element/moment.ts";
import { answersOf } from "./answers.ts";
import { type ArchiveGiven, type ArchiveView, archiveKey, type Section } from "./archive-given.ts";
import { ASKED_NAMES, type Asked, pageOf } from "./asked.ts";
import { focusAfter, type Move, moveBy } from "./focus-after.ts";
import { followedState } from "./followed-state.ts";
import { formAsked } from "./form-asked.ts";
import { listenToForms } from "./listen-to-forms.ts";
import { announceArchive, sharesAddress } from "./registry.ts";
import { viewOf, viewShown } from "./view-of.ts";
import { viewQuery } from "./view-query.ts";

let made = 0;

const loadRenderer = (): Promise<typeof import("./archive-show.ts")> => import("./archive-show.ts");

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
  #move: Move | undefined;
  readonly #id = `ec-${++made}`;
  readonly #place = new PagePlace(this);

  /** What the reader has asked: the fields of the form, the page and the view, by their names in an address. */
  get asked(): Asked {
    this.#asked ??= readAddress(location, this.addressForm);
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
    if (this.addressForm.mode !== "off") this.#place.go(this.hrefOf(this.#asked), how);
    this.tell("change", { asked: this.#asked });
    this.update();
  }

  /** The address of a state within this page. */
  hrefOf(asked: Asked): string {
    const { addressForm: form } = this;
    return ofPage(addressOf(asked, form, location), form, this.ownerDocument);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.addressForm.mode !== "off") this.#asked = undefined;
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
    this.#leave();
  }

  protected override async show(signal: AbortSignal): Promise<void> {
    const loading = this.loaded(signal);
    // What is not there yet has to be rendered: what renders it is loaded meanwhile.
    if (!this.shownKey()) {
      namesIn(this.language);
      loadRenderer().catch(() => {});
    }
    const loaded = await loading;
    if (!loaded || signal.aborted) return;
    const results = this.shadowRoot?.querySelector("[part='results']");
    // What a server wrote is taken over as it is.
    if (this.#view) results?.setAttribute("aria-busy", "true");
    try {
      if (this.#view) await afterPaint(this.ownerDocument);
      if (signal.aborted) return;
      await this.#showView(loaded, signal);
    } finally {
      if (!signal.aborted && results?.hasAttribute("aria-busy")) results.removeAttribute("aria-busy");
    }
  }

  async #showView(loaded: LoadedSource, signal: AbortSignal): Promise<void> {
    const shown = viewShown(this.given, this.asked);
    const view = await this.#viewOf(loaded, shown, signal);
    if (signal.aborted) return;
    this.#view = view;
    const key = once(() => archiveKey(view));
    if (!this.isShown(key, loaded.loadedAt)) {
      const { showArchive } = await loadRenderer();
      const { html, css } = await showArchive(view, (asked) => this.hrefOf(asked), this.tellLeftOut);
      if (signal.aborted) return;
      await this.write(html, key, css);
      this.shown(loaded.loadedAt);
    }
    this.written();
    this.#settle();
    this.tell("load", { items: view.items, total: view.answer.total, asked: this.asked });
    if (sharesAddress(this))
      import("./tell-shared-address.ts").then((found) => found.tellSharedAddress(this)).catch(() => {});
  }

  async #viewOf(loaded: LoadedSource, shown: string, signal: AbortSignal): Promise<ArchiveView> {
    const { asked, given, language: lang, sections } = this;
    const { source } = loaded;
    const now = momentOf(this.now);
    const answers = await answersOf(given, await viewQuery(shown), asked, now, source, (query) =>
      this.#ask(loaded, query, signal),
    );
    this.checkAnswer(answers.answer, source);
    const labels = source.labels ? await source.labels().catch(() => ({})) : {};
    const { prefix } = this.addressForm;
    return viewOf(given, asked, {
      ...answers,
      shown,
      labels,
      source,
      now,
      lang,
      sections,
      prefix,
      id: this.#id,
    });
  }

  #ask({ source }: LoadedSource, query: Query, signal: AbortSignal): Promise<Answer> {
    this.tell("query", { query });
    return answerOf(source, query, signal, this.language, facetCounts);
  }

  protected override wire(root: ShadowRoot): void {
    listenToForms(root, (form, how) => this.takeForm(form, how));
  }

  /**
   * Asks what a form says.
   *
   * @internal
   */
  takeForm(form: HTMLFormElement, how: "push" | "replace" = "push"): void {
    const changes = formAsked(form, this.addressForm.prefix);
    if (Object.entries(changes).some(([name, value]) => (this.asked[name as keyof Asked] ?? "") !== value)) {
      this.change(changes, how);
    }
  }

  protected override followed(link: HTMLAnchorElement, event: MouseEvent): void {
    const state = followedState(link, event, this.addressForm);
    if (!state) {
      if (!isElsewhere(link, event)) this.#place.remember();
      super.followed(link, event);
      return;
    }
    event.preventDefault();
    this.#move = moveBy(link);
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

  /** What the attributes say. */
  protected get given(): ArchiveGiven {
    return readAttributes(archiveAttributes, (name) => this.getAttribute(name));
  }

  /** Called after the root was written to. */
  protected written(): void {}

  /**
   * The form of this archive's addresses, for its parts.
   *
   * @internal
   */
  get addressForm(): AddressForm {
    return addressForm(this);
  }

  #wentBack(): void {
    const asked = readAddress(location, this.addressForm);
    if (this.addressForm.mode === "off" || JSON.stringify(asked) === JSON.stringify(this.#asked)) return;
    this.#asked = asked;
    this.#place.returned();
    this.update();
  }

  /** After going back a reader is where they were; after a move, where it led. */
  #settle(): void {
    const move = this.#move;
    this.#move = undefined;
    if (this.#place.restore() || !move) return;
    focusAfter(move, this.shadowRoot, (pageOf(this.asked) - 1) * this.pageSize);
  }
}

reflect(ArchiveElement.prototype, archiveAttributes);
