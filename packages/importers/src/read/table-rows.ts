import type { HtmlNode } from "./html-node.ts";

/** The cells of a table by row, or undefined where something else stands between them. */
export function tableRows(table: HtmlNode): HtmlNode[][] | undefined {
  const rows: HtmlNode[] = [];
  for (const child of table.childNodes ?? []) {
    if (child.tagName === "tr") rows.push(child);
    else if (/^(?:thead|tbody|tfoot)$/.test(child.nodeName)) {
      rows.push(...(child.childNodes ?? []).filter((each) => each.tagName === "tr"));
    }
  }
  const clean = rows.every((row) =>
    (row.childNodes ?? []).every((each) => /^(?:td|th|#text|#comment)$/.test(each.nodeName)),
  );
  return clean ? rows.map(cellsOf) : undefined;
}

function cellsOf(row: HtmlNode): HtmlNode[] {
  return (row.childNodes ?? []).filter((each) => each.tagName === "td" || each.tagName === "th");
}
