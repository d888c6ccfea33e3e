import type { HtmlNode } from "./html-node.ts";

const INLINE_ONLY = new Set(
  "#text a b i em strong font span sup sub u br small big abbr acronym code tt cite q s strike del ins #comment".split(
    " ",
  ),
);

/** Whether a cell of a table holds words and their marks only, no link, line break, list or table. */
export function holdsRunningText(cell: HtmlNode): boolean {
  const open: HtmlNode[] = [...(cell.childNodes ?? [])];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!INLINE_ONLY.has(node.nodeName)) return false;
    for (const child of node.childNodes ?? []) open.push(child);
  }
  return true;
}
