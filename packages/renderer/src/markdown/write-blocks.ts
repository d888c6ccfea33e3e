import { textDirection } from "@event-content/schema/core";
import type { FactRow, Inline, Node } from "../reading/node.ts";
import { languageTag } from "./language-tag.ts";
import { writeAddress } from "./write-address.ts";
import { type InlinePlace, writeInlines } from "./write-inlines.ts";

/** How what is written for reading is set. */
export interface BlockStyle {
  /** Between a label and its value. */
  readonly colon: string;
}

const BLOCK: InlinePlace = { kind: "block", direction: true };

/** Nodes as Markdown, an empty line between them; without a line end at the end. */
export function writeBlocks(nodes: readonly Node[], style: BlockStyle): string {
  let list = "";
  let before: Node | undefined;
  const blocks = nodes.map((node) => {
    // Two lists side by side would be read as one: CommonMark begins another where the marker changes.
    const adjacent = isList(node) && before !== undefined && isList(before);
    list = adjacent && list === "first" ? "second" : "first";
    before = node;
    return writeBlock(node, style, list === "second");
  });
  return blocks.filter((block) => block !== "").join("\n\n");
}

function isList(node: Node): boolean {
  return node.type === "list" || node.type === "facts";
}

function writeBlock(node: Node, style: BlockStyle, otherMarker: boolean): string {
  switch (node.type) {
    case "heading":
      return heading(node);
    case "paragraph":
      return writeInlines(node.children, BLOCK);
    case "quote":
      return writeBlocks(node.children, style)
        .replace(/^(?=.)/gm, "> ")
        .replace(/^$/gm, ">");
    case "list":
      return list(node, style, otherMarker);
    case "facts":
      return node.rows.map((row) => fact(row, style, otherMarker)).join("\n");
    case "table":
      return table(node);
    case "image":
      return image(node);
    case "language": {
      const dir = textDirection(node.lang);
      return `<div lang="${languageTag(node.lang)}" dir="${dir}">\n\n${writeBlocks(node.children, style)}\n\n</div>`;
    }
  }
}

function heading({ depth, children }: Extract<Node, { type: "heading" }>): string {
  const line = writeInlines(children, { ...BLOCK, kind: "line" });
  return `${"#".repeat(depth)} ${line}`;
}

function list(
  { ordered, items }: Extract<Node, { type: "list" }>,
  style: BlockStyle,
  otherMarker: boolean,
): string {
  const tight = items.every(([, ...rest]) => rest.every(isList));
  return items
    .map((item, index) => {
      const marker = ordered ? `${index + 1}${otherMarker ? ")" : "."} ` : otherMarker ? "* " : "- ";
      const content = tight
        ? item.map((node) => writeBlock(node, style, false)).join("\n")
        : writeBlocks(item, style);
      return marker + indented(content, marker.length);
    })
    .join(tight ? "\n" : "\n\n");
}

function indented(text: string, by: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(by)}`);
}

function fact({ label, lines }: FactRow, style: BlockStyle, otherMarker: boolean): string {
  const value = lines.flatMap((line, index): readonly Inline[] =>
    index === 0 ? line : [{ type: "break" }, ...line],
  );
  const name: Inline = {
    type: "mark",
    mark: "strong",
    children: [{ type: "text", value: `${label}${style.colon.trimEnd()}` }],
  };
  const space: Inline = { type: "text", value: " " };
  return `${otherMarker ? "*" : "-"} ${indented(writeInlines([name, space, ...value], BLOCK), 2)}`;
}

function table({ caption, rows }: Extract<Node, { type: "table" }>): string {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width === 0) return caption === undefined ? "" : captionLine(caption);
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? "").join(" | ")} |`;
  const [first = [], ...rest] = rows;
  // GFM has no table without a row of headers: an empty one stands where the content has none.
  const headed = first.length > 0 && first.every((cell) => cell.header);
  const written = (headed ? rest : rows).map((cells) =>
    line(cells.map((cell) => writeCell(cell.header ? strong(cell.children) : cell.children))),
  );
  const head = line(headed ? first.map((cell) => writeCell(cell.children)) : []);
  const grid = [head, line(Array.from({ length: width }, () => "---")), ...written].join("\n");
  return caption === undefined ? grid : `${captionLine(caption)}\n\n${grid}`;
}

function strong(children: readonly Inline[]): readonly Inline[] {
  return children.length === 0 ? children : [{ type: "mark", mark: "strong", children }];
}

function writeCell(children: readonly Inline[]): string {
  return writeInlines(children, { ...BLOCK, kind: "cell" });
}

function captionLine(caption: string): string {
  const value = caption.replace(/\s*\n\s*/g, " ");
  return writeInlines([{ type: "mark", mark: "strong", children: [{ type: "text", value }] }], BLOCK);
}

function image({ url, alt, caption }: Extract<Node, { type: "image" }>): string {
  const words = writeInlines([{ type: "text", value: alt.replace(/\s*\n\s*/g, " ") }], {
    ...BLOCK,
    kind: "line",
  });
  const line = `![${words}](${writeAddress(url)})`;
  if (caption.length === 0) return line;
  return `${line}\n\n${writeInlines([{ type: "mark", mark: "em", children: caption }], BLOCK)}`;
}
