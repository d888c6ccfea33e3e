import { holdsRunningText } from "./holds-running-text.ts";
import type { HtmlNode } from "./html-node.ts";
import { tableRows } from "./table-rows.ts";

/** A table that holds data, not layout: a grid of two columns or more whose cells hold running text only. */
export function isDataTable(table: HtmlNode): boolean {
  const rows = tableRows(table);
  if (rows === undefined || rows.length < 2) return false;
  const cells = rows.flat();
  const [first, ...others] = rows;
  if (rows.every((row) => row.length < 2) || !cells.some((cell) => lengthOf(cell) > 0)) return false;
  if (!cells.every(holdsRunningText)) return false;
  const marked = cells.some((cell) => cell.tagName === "th");
  return (
    marked ||
    (others.every((row) => row.length === first?.length) && cells.every((cell) => lengthOf(cell) < 200))
  );
}

function lengthOf(cell: HtmlNode): number {
  let length = 0;
  const open: HtmlNode[] = [...(cell.childNodes ?? [])];
  for (let node = open.pop(); node; node = open.pop()) {
    length += node.value?.trim().length ?? 0;
    for (const child of node.childNodes ?? []) open.push(child);
  }
  return length;
}
