import { declaredRoot } from "../dom/declared-root.ts";
import { isElsewhere } from "../dom/is-elsewhere.ts";
import { sharedSheet } from "../dom/shared-sheet.ts";
import { write } from "../dom/write.ts";
import { BaseElement } from "./base-element.ts";

/** Works out a key, once. */
export type Key = () => string;

/** Stands for a key that is not worked out yet: on the first rendering there is nothing to compare with. */
const WRITTEN = "written";

/**
 * An element with a shadow root that is made when there is something to show, or that a server has made already.
 *
 * @csspart content - Everything that is shown.
 */
export abstract class ShadowElement extends BaseElement {
  /** The style sheets of the shadow root, where its HTML does not link one. */
  protected css: readonly string[] = [];

  #wired: ShadowRoot | undefined;
  /** Where the HTML of a server stands that is not in the root. */
  #slot: Element | undefined;

  /** The key of what was written last; it is worked out when it is asked for. */
  #key: Key | undefined;

  /** The key of what is shown. */
  protected shownKey(): string | null | undefined {
    const holder = declaredRoot(this)?.querySelector("[data-ec]") ?? this.querySelector(":scope > [data-ec]");
    const key = holder?.getAttribute("data-ec");
    return key === WRITTEN ? this.#key?.() : key;
  }

  /** What is shown is to be compared with nothing: it is written anew. */
  protected forgetKey(): void {
    this.#key = undefined;
  }

  /** Takes over what stands there, without touching it. */
  protected takeOver(): ShadowRoot {
    const root = declaredRoot(this) ?? this.#slottedRoot();
    if (this.#wired !== root) {
      this.#wired = root;
      root.addEventListener("click", (event) => this.clicked(event as MouseEvent));
      this.wire(root);
    }
    return root;
  }

  /** Writes HTML of the package's templates; nodes that stay as they are stay in place. */
  protected async write(html: string, key: string | Key, css: readonly string[] = this.css): Promise<void> {
    const root = this.takeOver();
    this.css = css;
    this.adoptedCallback();
    let holder = root.querySelector("[data-ec]");
    if (!holder) {
      holder = this.ownerDocument.createElement("div");
      holder.setAttribute("part", "content");
      this.#slot?.remove();
      root.append(holder);
    }
    const isKnown = typeof key === "string";
    holder.setAttribute("data-ec", isKnown ? key : WRITTEN);
    this.#key = isKnown ? undefined : key;
    await write(holder, html);
  }

  /**
   * Another page takes no style sheets of this one; the content of a template is a page without a window.
   *
   * @internal
   */
  adoptedCallback(): void {
    const root = this.ownerDocument.defaultView && this.shadowRoot;
    if (!root || root.querySelector("link[rel='stylesheet']")) return;
    root.adoptedStyleSheets = this.css.map((each) => sharedSheet(each, this.ownerDocument));
  }

  /** Listens to what happens in the root. */
  protected wire(_root: ShadowRoot): void {}

  protected clicked(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
    if (link && !event.defaultPrevented) this.followed(link, event);
  }

  /** A link of the element was chosen: the host may take it over, unless it opens elsewhere. */
  protected followed(link: HTMLAnchorElement, event: MouseEvent): void {
    if (!isElsewhere(link, event) && !this.tell("navigate", { href: link.href }, true))
      event.preventDefault();
  }

  /** A root that shows what stands in the element. */
  #slottedRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: "open" });
    this.#slot = this.ownerDocument.createElement("slot");
    root.append(this.#slot);
    return root;
  }
}
