import type { Node } from "../reading/node.ts";
import { displayWidth } from "./display-width.ts";
import { inlineText } from "./inline-text.ts";
import type { TextWriter } from "./text-writer.ts";
import { GLUE, wrapText } from "./wrap-text.ts";

const GAP = "  ";

/** A table as aligned columns where they fit, else as labels and values; lines without a line end. */
export function writeTable(
  { caption, rows }: Extract<Node, { type: "table" }>,
  columns: number,
  writer: TextWriter,
): string[] {
  const cells = rows.map((row) =>
    row.map((cell) => inlineText(cell.children, writer).replaceAll("\n", " ").trim()),
  );
  const headed = rows.length > 1 && (rows[0] ?? []).every((cell) => cell.header);
  const widths = (cells.reduce((a, b) => (b.length > a.length ? b : a), []) as string[]).map((_, at) =>
    Math.max(...cells.map((row) => displayWidth(row[at] ?? ""))),
  );
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
  const body = total <= columns ? grid(cells, widths, headed) : pairs(cells, headed, columns, writer);
  return caption === undefined ? body : [...wrapText(caption.replaceAll("\n", " "), columns), "", ...body];
}

function grid(cells: readonly string[][], widths: readonly number[], headed: boolean): string[] {
  const lines = cells.map((row) =>
    widths
      .map((width, at) => (row[at] ?? "") + " ".repeat(width - displayWidth(row[at] ?? "")))
      .join(GAP)
      .replaceAll(GLUE, " ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join(GAP);
  return headed ? [lines[0] as string, rule, ...lines.slice(1)] : lines;
}

function pairs(cells: readonly string[][], headed: boolean, columns: number, writer: TextWriter): string[] {
  const labels = headed ? (cells[0] ?? []) : [];
  const rows = headed ? cells.slice(1) : cells;
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : [""]),
    ...row.flatMap((value, at) => {
      const label = labels[at];
      const text = label ? `${label}${writer.colon}${value}` : value;
      return text === ""
        ? []
        : wrapText(text, columns - 2).map((line, each) => (each === 0 ? line : `  ${line}`));
    }),
  ]);
}
