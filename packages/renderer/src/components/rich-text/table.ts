import { attributes } from "../../html/attributes.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows } from "../../state/part.ts";
import type { TableInput } from "./blocks.ts";
import { inline } from "./inline.ts";

type Row = TableInput["rows"][number];

/** A table whose header cells say what they are headers of; it scrolls by itself where it is too wide. */
export function table({ rows: given, caption }: TableInput, state: ItemState): HtmlString {
  const all = Array.isArray(given) ? given : [];
  const width = Math.max(0, ...all.map((row) => (Array.isArray(row?.cells) ? row.cells.length : 0)));
  if (width === 0) return nothing;
  const [first, ...rest] = all;
  const headed = first !== undefined && rest.length > 0 && first.cells.every((cell) => cell.header);
  const name = typeof caption === "string" ? state.words(caption) : undefined;
  const body = rows(headed ? rest : all, "body/rows", state, (row) => tableRow(row, "row", width, state));
  return markup`<div class="ec-scroll" role="group" tabindex="0"${attributes({ "aria-label": name ?? state.language.labels.table })}><table>${name && markup`<caption>${name}</caption>`}${
    headed && markup`<thead>${tableRow(first, "col", width, state)}</thead>`
  }<tbody>${body}</tbody></table></div>`;
}

/** Rows that are too short are filled up, so that every column stays one. */
function tableRow({ cells }: Row, scope: "row" | "col", width: number, state: ItemState): HtmlString {
  const missing = Array.from({ length: width - cells.length }, () => markup`<td></td>`);
  return markup`<tr>${rows(cells, "body/cells", state, (cell) =>
    cell.header
      ? markup`<th scope="${scope}">${inline(cell, state)}</th>`
      : markup`<td>${inline(cell, state)}</td>`,
  )}${missing}</tr>`;
}
