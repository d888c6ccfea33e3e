import type { Page } from "playwright-core";

/** Something that is seen: its colour, and the backgrounds behind it, the nearest first. */
export interface Sight {
  readonly what: string;
  readonly colour: string;
  readonly behind: readonly string[];
  /** CSS pixels. */
  readonly size: number;
  readonly weight: number;
}

/** Every text of a page, also in open shadow roots, and every border of its fields. */
export function seenOnPage(page: Page): Promise<{ texts: Sight[]; fields: Sight[] }> {
  return page.evaluate(() => {
    const texts: Sight[] = [];
    const fields: Sight[] = [];
    const above = (node: Node): Node | null =>
      (node instanceof Element && node.assignedSlot) ||
      (node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode);
    const behind = (from: Node | null): string[] => {
      const layers: string[] = [];
      for (let node = from; node instanceof Element; node = above(node))
        layers.push(getComputedStyle(node).backgroundColor);
      return layers;
    };
    const look = (
      element: Element,
      what: string,
      colour: "color" | "borderTopColor",
      from: Node | null,
    ): Sight => {
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      return { what, colour: style[colour], behind: behind(from), size, weight: Number(style.fontWeight) };
    };
    const visit = (node: Node): void => {
      if (node instanceof Text && node.parentElement?.checkVisibility() && node.data.trim())
        texts.push(
          look(
            node.parentElement,
            `${node.parentElement.className} ${node.data.trim()}`,
            "color",
            node.parentElement,
          ),
        );
      if (!(node instanceof Element) || /^(script|style|template)$/.test(node.localName)) return;
      if (/^(input|select|button)$/.test(node.localName) && getComputedStyle(node).borderTopWidth !== "0px")
        fields.push(look(node, node.outerHTML.slice(0, 80), "borderTopColor", above(node)));
      for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) visit(child);
    };
    visit(document.body);
    const root = getComputedStyle(document.documentElement).backgroundColor;
    for (const each of [...texts, ...fields]) (each.behind as string[]).push(root);
    return { texts, fields };
  });
}
