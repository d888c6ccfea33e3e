import type { FactRow, Node } from "../reading/node.ts";
import { displayWidth } from "./display-width.ts";
import { inlineText } from "./inline-text.ts";
import type { TextWriter } from "./text-writer.ts";
import { GLUE, wrapText } from "./wrap-text.ts";
import { writeTable } from "./write-table.ts";

const NARROWEST = 12;

/** Nodes as lines, an empty line between them. */
export function writeNodes(nodes: readonly Node[], columns: number, writer: TextWriter): string[] {
  return nodes
    .map((node) => withoutEdges(writeNode(node, Math.max(NARROWEST, columns), writer)))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

/** Lines without empty ones at the beginning and the end. */
function withoutEdges(lines: readonly string[]): string[] {
  const filled = (line: string): boolean => line.trim() !== "";
  return lines.slice(Math.max(0, lines.findIndex(filled)), lines.findLastIndex(filled) + 1);
}

function writeNode(node: Node, columns: number, writer: TextWriter): string[] {
  switch (node.type) {
    case "heading":
      return heading(node, columns, writer);
    case "paragraph":
      return wrapText(inlineText(node.children, writer), columns);
    case "quote":
      return writeNodes(node.children, columns - 2, writer).map((line) => `> ${line}`.trimEnd());
    case "list":
      return list(node, columns, writer);
    case "facts":
      return node.rows.flatMap((row) => fact(row, columns, writer));
    case "table":
      return writeTable(node, columns, writer);
    case "image":
      return image(node, columns, writer);
    case "language":
      return writeNodes(node.children, columns, writer);
  }
}

function heading(
  { depth, children }: Extract<Node, { type: "heading" }>,
  columns: number,
  writer: TextWriter,
): string[] {
  const lines = wrapText(inlineText(children, writer), columns);
  const rule = depth === writer.top ? "=" : depth === writer.top + 1 ? "-" : "";
  return rule === "" ? lines : [...lines, rule.repeat(Math.max(...lines.map(displayWidth)))];
}

function list(
  { ordered, items }: Extract<Node, { type: "list" }>,
  columns: number,
  writer: TextWriter,
): string[] {
  const tight = items.every(([, ...rest]) => rest.every((node) => node.type === "list"));
  return items.flatMap((item, index) => {
    const marker = ordered ? `${index + 1}. ` : "- ";
    const inner = columns - marker.length;
    const lines = tight
      ? item.flatMap((node) => writeNode(node, Math.max(NARROWEST, inner), writer))
      : writeNodes(item, inner, writer);
    const set = hanging(lines, marker, " ".repeat(marker.length));
    return tight || index === 0 ? set : ["", ...set];
  });
}

function fact({ label, lines }: FactRow, columns: number, writer: TextWriter): string[] {
  const name = `${label}${writer.colon}`.replaceAll(" ", GLUE).replace(new RegExp(`${GLUE}$`), " ");
  const text = name + lines.map((line) => inlineText(line, writer)).join("\n");
  return hanging(wrapText(text, columns - 2), "", "  ");
}

function image(
  { url, alt, caption }: Extract<Node, { type: "image" }>,
  columns: number,
  writer: TextWriter,
): string[] {
  const words = alt === "" ? "" : `[${alt.replace(/\s*\n\s*/g, " ")}]${GLUE}[${writer.number(url)}]`;
  const lines = [words, inlineText(caption, writer)].filter((line) => line !== "");
  return lines.flatMap((line) => wrapText(line, columns));
}

function hanging(lines: readonly string[], first: string, rest: string): string[] {
  return lines.map((line, index) => (index === 0 ? first + line : line === "" ? "" : rest + line));
}
