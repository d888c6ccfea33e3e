import type { Page } from "playwright-core";

/** How the focus of an element shows. */
export interface FocusSight {
  readonly what: string;
  readonly outline: string;
  /** CSS pixels. */
  readonly width: number;
  readonly ring: string;
  readonly behind: string;
}

/** The focus of each kind of element that takes it, in the shadow roots of a page. */
export function focusOnPage(page: Page): Promise<FocusSight[]> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll("*")].flatMap((each) => each.shadowRoot ?? []);
    const all = hosts.flatMap((root) => [
      ...root.querySelectorAll<HTMLElement>("a[href], input, select, button, summary"),
    ]);
    const visible = all.filter((each) => each.checkVisibility());
    const kinds = new Map(visible.map((each) => [each.localName, each]));
    return [...kinds].map(([what, element]) => {
      (element.focus as (options: object) => void).call(element, { focusVisible: true });
      const style = getComputedStyle(element);
      const host = (element.getRootNode() as ShadowRoot).host;
      const own = getComputedStyle(host).backgroundColor;
      const page = getComputedStyle(document.documentElement).backgroundColor;
      return {
        what,
        outline: style.outlineColor,
        width: Number.parseFloat(style.outlineWidth),
        ring: /^(rgba?|color)\([^)]*\)/.exec(style.boxShadow)?.[0] ?? "rgba(0, 0, 0, 0)",
        behind: own === "rgba(0, 0, 0, 0)" ? page : own,
      };
    });
  });
}
