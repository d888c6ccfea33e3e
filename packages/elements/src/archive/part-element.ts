import type { PartProperties } from "../attributes/properties.ts";
import { type ElementFault, elementFault } from "../data/element-fault.ts";
import { ShadowElement } from "../element/shadow-element.ts";
import type { ArchiveElement } from "./archive-element.ts";
import { archiveKey, type Section } from "./archive-given.ts";
import { focusResults } from "./focus-after.ts";
import { followedState } from "./followed-state.ts";
import { listenToForms } from "./listen-to-forms.ts";
import { findArchive, onArchives } from "./registry.ts";

/** After so many milliseconds without an archive the developer is told. */
const PATIENCE = 5000;

export interface PartElement extends PartProperties {}

/**
 * A part of an archive that stands apart from it, and finds it by `for` or `instance`, in whatever order they come.
 *
 * @fires event-content:navigate
 * @csspart filters - The form.
 * @slot header - Stands above everything.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the properties are put on the prototype by each part
export abstract class PartElement extends ShadowElement {
  protected abstract readonly sections: readonly Section[];

  #archive: ArchiveElement | undefined;
  #leave: () => void = () => {};
  #moved = false;
  readonly #heard = (): void => this.update();

  /** The fields to offer; undefined for those of the archive. */
  protected get fields(): readonly string[] | undefined {
    return undefined;
  }

  /** Level of the first heading. */
  protected get firstLevel(): number {
    return 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const leave = onArchives(() => this.#heard());
    const wait = setTimeout(() => this.#tellAlone(), PATIENCE);
    this.#leave = () => {
      leave();
      clearTimeout(wait);
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
    this.#follow(undefined);
  }

  #follow(archive: ArchiveElement | undefined): void {
    if (archive === this.#archive) return;
    this.#archive?.removeEventListener("event-content:load", this.#heard);
    this.#archive = archive;
    archive?.addEventListener("event-content:load", this.#heard);
  }

  #tellAlone(): void {
    if (this.#archive) return;
    const hint =
      'Put an <event-archive> or <event-results> on the page, and name it: for="its id", or the same instance.';
    void this.fail(elementFault("no-archive", "finds no archive.", hint));
  }

  protected override async show(signal: AbortSignal): Promise<void> {
    this.#follow(findArchive(this, this.htmlFor, this.instance));
    const whole = this.#archive?.shownView;
    if (!this.#archive || !whole) return;
    const archive = this.#archive;
    const view = {
      ...whole,
      given: { ...whole.given, headingLevel: this.firstLevel },
      lang: this.language,
      sections: this.sections,
      fields: this.fields ?? whole.fields,
      id: `${whole.id}-${this.localName}`,
    };
    const key = archiveKey(view);
    if (this.shownKey() === key) {
      this.takeOver();
      return;
    }
    const { showArchive } = await import("./archive-show.ts");
    const { html, css } = await showArchive(view, (asked) => archive.hrefOf(asked));
    if (signal.aborted) return;
    await this.write(html, key, css);
    if (this.#moved && !this.shadowRoot?.activeElement) focusResults(archive.shadowRoot);
    this.#moved = false;
  }

  protected override showFailure(_fault: ElementFault): void {}

  protected override wire(root: ShadowRoot): void {
    listenToForms(root, (form, how) => this.#archive?.takeForm(form, how));
  }

  protected override followed(link: HTMLAnchorElement, event: MouseEvent): void {
    const state = this.#archive && followedState(link, event, this.#archive.addressForm);
    if (!state) {
      super.followed(link, event);
      return;
    }
    event.preventDefault();
    this.#moved = true;
    this.#archive?.followState(state);
  }
}
