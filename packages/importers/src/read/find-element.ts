import type { HtmlNode } from "./html-node.ts";

/** The first element of a tree, in order, that passes a test. */
export function findElement(root: HtmlNode, test: (node: HtmlNode) => boolean): HtmlNode | undefined {
  const open: HtmlNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (test(node)) return node;
    for (const child of [...(node.childNodes ?? [])].reverse()) open.push(child);
  }
  return undefined;
}
