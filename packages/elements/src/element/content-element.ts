import type { Answer, ArchiveSource } from "@event-content/archive/browse";
import { checkVersions } from "@event-content/archive/browse/source";
import type { Fault, ItemInput } from "@event-content/schema";
import { type ElementFault, elementFault } from "../data/element-fault.ts";
import { forgetSource, type LoadedSource, type OpenedSource, sourceAt } from "../data/sources.ts";
import { type Key, ShadowElement } from "./shadow-element.ts";

/** After so many milliseconds without an answer an empty element says that it is loading. */
const SLOW = 150;

/**
 * What the elements share that show items: where the items come from, and what stands there until, and unless, they come.
 * Content that is there stays until there is something better to show.
 *
 * @fires event-content:navigate
 * @csspart notice - Says that what is shown is of an earlier time.
 * @slot error - Instead of the words that say that nothing could be shown.
 */
export abstract class ContentElement extends ShadowElement {
  protected static override readonly ownProperties: readonly string[] = ["items", "source"];

  #given: readonly ItemInput[] | undefined;
  #source: ArchiveSource | undefined;
  #own: { readonly of: unknown; readonly loaded: LoadedSource } | undefined;
  #shownAt: Date | undefined;

  /** The items to show, instead of `src`. */
  get items(): readonly ItemInput[] | undefined {
    return this.#given;
  }

  set items(value: readonly ItemInput[] | undefined) {
    // The same list once more: the host has changed what is in it.
    if (value && value === this.#given) {
      this.#own = undefined;
      this.forgetKey();
    }
    this.#given = value;
    this.update();
  }

  /** An engine of the host's own that is asked instead of `src`: a database, several archives as one. */
  get source(): ArchiveSource | undefined {
    return this.#source;
  }

  set source(value: ArchiveSource | undefined) {
    this.#source = value;
    this.update();
  }

  /** Asks the host again, for instance after a failure. */
  reload(): void {
    const address = this.#address();
    if (address) forgetSource(address);
    this.update();
  }

  /** Where the items come from; undefined where the element names nothing. */
  protected async loaded(signal: AbortSignal): Promise<LoadedSource | undefined> {
    const address = this.#address();
    if (!address || this.#given || this.#source) return this.#ownSource();
    const slow = setTimeout(() => void this.#showLoading(signal), SLOW);
    try {
      return await sourceAt(address, signal);
    } finally {
      clearTimeout(slow);
    }
  }

  async #ownSource(): Promise<LoadedSource | undefined> {
    const of =
      this.#source ??
      this.#given ??
      this.querySelector(":scope > script[type='application/json']")?.textContent;
    if (!of) return undefined;
    if (this.#own?.of !== of) {
      this.#own = { of, loaded: { source: await sourceOf(of), loadedAt: new Date() } };
    }
    return this.#own.loaded;
  }

  #address(): string | undefined {
    const src = this.getAttribute("src");
    if (!src) return undefined;
    try {
      return new URL(src, this.ownerDocument.baseURI).href;
    } catch (cause) {
      const hint = "Give the address of a bundle or of a JSON file.";
      throw elementFault("invalid-attribute", `src="${src}" is no address.`, hint, cause);
    }
  }

  async #showLoading(signal: AbortSignal): Promise<void> {
    if (this.hasContent()) return;
    const { loadingState } = await import("./states.ts");
    const { html, css } = await loadingState(this.language);
    if (!signal.aborted && !this.hasContent()) await this.write(html, "loading", css);
  }

  protected override async showFailure({ code }: ElementFault, signal: AbortSignal): Promise<void> {
    const { failedState, staleState } = await import("./states.ts");
    const again = this.hasAttribute("src");
    const since = this.#shownAt;
    const state = await (since
      ? staleState(this.language, since, again)
      : failedState(this.language, code, again));
    if (signal.aborted) return;
    if (since && this.shadowRoot)
      await (await import("./write-notice.ts")).writeNotice(this.shadowRoot, state);
    else if (!this.hasContent()) await this.write(state.html, "failed", state.css);
  }

  /** Tells, once, of content that is left out because it cannot be read. */
  protected readonly tellLeftOut = (fault: Fault | undefined): unknown =>
    fault && this.tellFault(Promise.reject({ fault }), true);

  /** Throws where nothing could be read; tells what is wrong with the question or with a part of the answer. */
  protected checkAnswer({ faults, items }: Answer, { leftOut }: OpenedSource): void {
    leftOut?.()?.then(this.tellLeftOut, () => {});
    const fault = faults.find(({ severity }) => severity === "error");
    if (!fault) return;
    if (items.length === 0 && "file" in fault) throw Object.assign(new Error(fault.message), { fault });
    void this.fail({ fault });
  }

  /** Whether a reader has something to read already: server HTML, a link, or what was shown before. */
  protected hasContent(): boolean {
    const shown = this.shownKey();
    if (shown) return shown !== "loading" && shown !== "failed";
    return [...this.childNodes].some((node) =>
      node instanceof Element
        ? !/^(script|template)$/.test(node.localName) && !node.slot
        : node.nodeType === 3 && (node.nodeValue ?? "").trim() !== "",
    );
  }

  /** Whether this is shown already: as the server wrote it, or since the last time. */
  protected isShown(key: Key, loadedAt: Date): boolean {
    const shown = this.shownKey();
    if (!shown || shown !== key()) return false;
    this.takeOver();
    this.shown(loadedAt);
    return true;
  }

  /** What is shown is true as of then; a notice that it is not goes away. */
  protected shown(loadedAt: Date): void {
    this.#shownAt = loadedAt;
    this.shadowRoot?.querySelector("[part='notice']")?.remove();
  }

  protected override clicked(event: MouseEvent): void {
    if ((event.target as Element).closest("[data-retry]")) this.reload();
    else super.clicked(event);
  }
}

async function sourceOf(of: string | ArchiveSource | readonly ItemInput[]): Promise<OpenedSource> {
  if (typeof of === "object" && "query" in of) return of;
  const items = import("@event-content/archive/browse/items");
  const given = typeof of === "string" ? (await import("../data/inline-items.ts")).inlineItems(of) : of;
  await checkVersions(given, "items of the page");
  return (await items).browseItems(given);
}
