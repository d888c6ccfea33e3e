import { attribute } from "./attribute.ts";
import { MARKS, UNSHOWN } from "./element-kinds.ts";
import type { HtmlNode } from "./html-node.ts";
import type { WalkOptions } from "./html-walk.ts";
import { isHidden } from "./is-hidden.ts";
import type { Run, TablePiece } from "./page.ts";
import { resolveAddress } from "./resolve-address.ts";
import { tableRows } from "./table-rows.ts";
import { textContent } from "./text-content.ts";
import { tidyRuns } from "./tidy-runs.ts";

/** A data table with its rows, cells and the marks and links inside them. */
export function tablePiece(table: HtmlNode, options: WalkOptions): TablePiece {
  const rows = (tableRows(table) ?? [])
    .map((row) => ({
      cells: row.map((cell) => ({ header: cell.nodeName === "th", runs: cellRuns(cell, options) })),
    }))
    .filter((row) => row.cells.some((cell) => cell.runs.length > 0));
  const caption = (table.childNodes ?? []).find((child) => child.nodeName === "caption");
  const captionText = caption ? textContent(caption) : "";
  return {
    kind: "table",
    text: rows
      .map((row) => row.cells.map((cell) => cell.runs.map((run) => run.text).join("")).join(" "))
      .join("\n"),
    ...(captionText !== "" && { caption: captionText }),
    rows,
  };
}

interface Open {
  readonly node: HtmlNode;
  readonly marks: readonly string[];
  readonly href: string | undefined;
}

function cellRuns(cell: HtmlNode, { base, notes }: WalkOptions): Run[] {
  const runs: Run[] = [];
  const open: Open[] = [{ node: cell, marks: [], href: undefined }];
  for (let each = open.pop(); each; each = open.pop()) {
    const { node } = each;
    if (node.nodeName === "#text") runs.push({ text: node.value ?? "", marks: each.marks, href: each.href });
    if (node.nodeName === "br") runs.push({ text: " ", marks: [] });
    if (UNSHOWN.has(node.nodeName) || isHidden(node)) continue;
    const mark = MARKS[node.nodeName];
    const marks = mark === undefined || each.marks.includes(mark) ? each.marks : [...each.marks, mark];
    const href = node.nodeName === "a" ? linkOf(node) : each.href;
    for (const child of [...(node.childNodes ?? [])].reverse()) open.push({ node: child, marks, href });
  }
  return tidyRuns(runs);

  function linkOf(node: HtmlNode): string | undefined {
    const address = attribute(node, "href");
    if (address === undefined || address.trim() === "") return undefined;
    const url = resolveAddress(address, base);
    if (url === undefined) {
      notes.push({
        code: "unsafe-link",
        severity: "warning",
        path: "/body",
        message: `The link "${textContent(node)}" led to an address that must not be followed, and is now text.`,
        confidence: 1,
      });
    }
    return url;
  }
}
