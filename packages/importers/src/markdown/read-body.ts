import type { Fault } from "@event-content/schema";
import type { List, Nodes, RootContent, Table } from "mdast";
import type { BodyReader } from "./body-reader.ts";
import type { ContentBlock, TextBlock } from "./content-block.ts";
import { markdownFault, type Position } from "./markdown-fault.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { readCode, readFence, readHtml, warnOfHtml } from "./read-literal.ts";
import { readSpans } from "./read-spans.ts";

/** Markdown as Portable Text. */
export interface BodyReading {
  readonly blocks: readonly ContentBlock[];
  /** Where each block begins in the file. */
  readonly positions: readonly Position[];
  readonly faults: readonly Fault[];
}

const NUMBERED = "<!-- numbered -->";

/**
 * Reads the Markdown below the front matter.
 *
 * @param before Lines of the file before it.
 */
export function readBody(text: string, before: number): BodyReading {
  const blocks: ContentBlock[] = [];
  const positions: Position[] = [];
  const faults: Fault[] = [];
  const place = (node: Nodes): Position => ({
    line: (node.position?.start.line ?? 1) + before,
    column: node.position?.start.column ?? 1,
  });
  const reader: BodyReader = {
    tree: parseMarkdown(text),
    put: (block, node) => {
      blocks.push(block);
      positions.push(place(node));
    },
    warn: (told, node) => {
      faults.push(
        markdownFault({ severity: "warning", path: `/body/${blocks.length}`, ...told }, place(node)),
      );
    },
    place,
    faults,
  };
  const { children } = reader.tree.root;
  const numbered = children[0]?.type === "html" && children[0].value.trim() === NUMBERED;
  for (const node of children.slice(numbered ? 1 : 0)) readNode(node, reader);
  const keyed = numbered
    ? blocks.map((block, at) => ({ ...block, _key: block._key ?? `b${at + 1}` }))
    : blocks;
  return { blocks: keyed, positions, faults };
}

function readNode(node: RootContent, reader: BodyReader): void {
  switch (node.type) {
    case "paragraph":
      readText(node, { style: "normal" }, reader);
      return;
    case "heading":
      readHeading(node, reader);
      return;
    case "blockquote":
      for (const child of node.children) {
        if (child.type === "paragraph" || child.type === "heading") {
          readText(child, { style: "blockquote" }, reader);
        } else readNode(child, reader);
      }
      return;
    case "list":
      readList(node, 1, reader);
      return;
    case "table":
      readTable(node, reader);
      return;
    case "code":
      if (node.lang === "block") readFence(node, reader);
      else readCode(node, reader);
      return;
    case "html":
      readHtml(node, reader);
      return;
    case "thematicBreak":
      reader.warn(
        { code: "rule-left-out", message: "A line across the page is not kept.", hint: "Use a heading." },
        node,
      );
      return;
    default:
      return;
  }
}

type Holder = Extract<Nodes, { type: "paragraph" | "heading" }>;

function readText(node: Holder, form: Partial<TextBlock>, reader: BodyReader): void {
  const { spans, key, images, html } = readSpans(node.children, reader.tree);
  for (const each of html) warnOfHtml(each, node, reader);
  const own = key === undefined ? {} : { _key: key };
  const [image] = images;
  const alone = image && images.length === 1 && spans.children.every((span) => span.text.trim() === "");
  if (alone && form.listItem === undefined) {
    reader.put({ ...image, ...own }, node);
    return;
  }
  if (spans.children.length > 0) reader.put({ _type: "block", ...own, ...form, ...spans }, node);
  for (const each of images) reader.put(each, node);
}

function readHeading(node: Extract<Nodes, { type: "heading" }>, reader: BodyReader): void {
  const level = Math.min(4, Math.max(2, node.depth));
  if (level !== node.depth) {
    reader.warn(
      {
        code: "heading-level",
        message: `A heading of level ${node.depth} is read as one of level ${level}.`,
        hint: "Use ##, ### and ####; the title of the item is the heading of level 1.",
      },
      node,
    );
  }
  readText(node, { style: `h${level}` as "h2" | "h3" | "h4" }, reader);
}

const DEEPEST = 6;

function readList(list: List, depth: number, reader: BodyReader): void {
  const listItem = list.ordered ? "number" : "bullet";
  for (const item of list.children) {
    // `+` and `1)` stand for a level that is left out.
    const sign = markerOf(item, reader);
    const level = depth === 1 && /[+)]$/.test(sign) ? {} : { level: Math.min(DEEPEST, depth) };
    for (const child of item.children) {
      if (child.type === "paragraph" || child.type === "heading") {
        readText(child, { style: "normal", listItem, ...level }, reader);
      } else if (child.type === "list") readList(child, depth + 1, reader);
      else readNode(child, reader);
    }
  }
}

function markerOf(item: Nodes, { tree }: BodyReader): string {
  const start = item.position?.start.offset ?? 0;
  return /^(?:[-+*]|\d+[.)])/.exec(tree.text.slice(start, start + 12))?.[0] ?? "";
}

function readTable(table: Table, reader: BodyReader): void {
  const width = table.children[0]?.children.length ?? 0;
  const rows = table.children.map((row, at) => ({
    cells: Array.from({ length: width }, (_, column) => {
      const { spans, html } = readSpans(row.children[column]?.children ?? [], reader.tree);
      for (const each of html) warnOfHtml(each, table, reader);
      return { ...(at === 0 && { header: true }), ...spans };
    }),
  }));
  reader.put({ _type: "table", rows }, table);
}
