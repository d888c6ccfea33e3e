import type { HtmlNode } from "./html-node.ts";

/** The value of an attribute, or undefined where the element has none of that name. */
export function attribute(node: HtmlNode, name: string): string | undefined {
  return node.attrs?.find((each) => each.name === name)?.value;
}
