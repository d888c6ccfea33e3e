import { sharedSheet } from "../dom/shared-sheet.ts";
import { write } from "../dom/write.ts";
import { BaseElement } from "./base-element.ts";

/**
 * An element with a shadow root that is made when there is something to show, or that a server has made already.
 *
 * @csspart content - Everything that is shown.
 */
export abstract class ShadowElement extends BaseElement {
  /** The style sheets of the shadow root, where its HTML does not link one. */
  protected css: readonly string[] = [];

  #wired: ShadowRoot | undefined;

  /** The key of what is shown. */
  protected shownKey(): string | null | undefined {
    return this.#holder()?.getAttribute("data-ec");
  }

  /** Takes over what stands there, without touching it. */
  protected takeOver(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    if (this.#wired !== root) {
      this.#wired = root;
      root.addEventListener("click", (event) => this.clicked(event as MouseEvent));
      this.wire(root);
    }
    return root;
  }

  /** Writes HTML of the package's templates; nodes that stay as they are stay in place. */
  protected write(html: string, key: string): void {
    const root = this.takeOver();
    if (!root.querySelector("link[rel='stylesheet']")) root.adoptedStyleSheets = this.css.map(sharedSheet);
    let holder = this.#holder();
    if (!holder) {
      holder = this.#made("content");
      root.append(holder);
    }
    holder.setAttribute("data-ec", key);
    write(holder, html);
  }

  /** Writes a notice above what is shown, or takes it away. */
  protected writeNotice(html: string): void {
    const holder = this.#holder();
    let notice = this.shadowRoot?.querySelector("[part='notice']");
    if (!holder || (!notice && !html)) return;
    if (!notice) {
      notice = this.#made("notice");
      holder.before(notice);
    }
    write(notice, html);
  }

  /** Listens to what happens in the root. */
  protected wire(_root: ShadowRoot): void {}

  protected clicked(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
    if (link && !event.defaultPrevented) this.followed(link, event);
  }

  /** A link of the element was chosen: the host may take it over. */
  protected followed(link: HTMLAnchorElement, event: MouseEvent): void {
    if (!this.tell("navigate", { href: link.href }, true)) event.preventDefault();
  }

  #holder(): Element | null | undefined {
    return this.shadowRoot?.querySelector("[data-ec]");
  }

  #made(part: string): Element {
    const made = this.ownerDocument.createElement("div");
    made.setAttribute("part", part);
    return made;
  }
}
