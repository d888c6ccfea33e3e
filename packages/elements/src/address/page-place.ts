interface Kept {
  readonly y: number;
  /** The address of the link that had the focus. */
  readonly focus?: string | undefined;
}

const KEY = "event-content";

/** Where a reader is on the page: kept with each entry of the history, so that going back leads there. */
export class PagePlace {
  readonly #element: HTMLElement;
  #wanted: Kept | undefined = kept();

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Goes to an address within the page. A frame with `srcdoc` has none, and some browsers take only so many at a time. */
  go(href: string, how: "push" | "replace"): void {
    try {
      if (how === "push") {
        this.remember();
        history.pushState({ ...history.state, [KEY]: undefined }, "", href);
      } else {
        history.replaceState(history.state, "", href);
      }
    } catch {
      // What was asked is answered all the same.
    }
  }

  /** Keeps the present place for a return to it. */
  remember(): void {
    const active = this.#element.shadowRoot?.activeElement;
    const place: Kept = { y: scrollY, focus: active?.getAttribute("href") ?? undefined };
    history.replaceState({ ...history.state, [KEY]: place }, "");
  }

  /** The reader came back: the place of this entry is to be taken up when it is shown. */
  returned(): void {
    this.#wanted = kept();
  }

  /** Takes up the place that was kept, once; false where there is none. */
  restore(): boolean {
    const place = this.#wanted;
    this.#wanted = undefined;
    if (!place) return false;
    // Loading the page again later is no return: the browser knows the place then.
    history.replaceState({ ...history.state, [KEY]: undefined }, "");
    const links = this.#element.shadowRoot?.querySelectorAll<HTMLAnchorElement>("a[href]") ?? [];
    const link = [...links].find((each) => each.getAttribute("href") === place.focus);
    link?.focus({ preventScroll: true });
    scrollTo({ top: place.y, behavior: "instant" });
    return true;
  }
}

function kept(): Kept | undefined {
  const state = globalThis.history?.state as Readonly<Record<string, Kept | undefined>> | null | undefined;
  return state?.[KEY];
}
