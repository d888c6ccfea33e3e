import type { Fault } from "@event-content/schema";
import type { List, Nodes, RootContent, Table } from "mdast";
import type { ContentBlock, TextBlock } from "./content-block.ts";
import { markdownFault, type Position } from "./markdown-fault.ts";
import { type MarkdownTree, parseMarkdown } from "./parse-markdown.ts";
import { readSpans } from "./read-spans.ts";
import { readYaml } from "./read-yaml.ts";

/** Markdown as Portable Text. */
export interface BodyReading {
  readonly blocks: readonly ContentBlock[];
  /** Where each block begins in the file. */
  readonly positions: readonly Position[];
  readonly faults: readonly Fault[];
}

interface Reader {
  readonly tree: MarkdownTree;
  readonly put: (block: ContentBlock, node: Nodes) => void;
  readonly warn: (told: { code: string; message: string; hint: string }, node: Nodes) => void;
  readonly place: (node: Nodes) => Position;
  readonly faults: Fault[];
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
  const reader: Reader = {
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

function readNode(node: RootContent, reader: Reader): void {
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

function readText(node: Holder, form: Partial<TextBlock>, reader: Reader): void {
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

function readHeading(node: Extract<Nodes, { type: "heading" }>, reader: Reader): void {
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

function readList(list: List, depth: number, reader: Reader): void {
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

function markerOf(item: Nodes, { tree }: Reader): string {
  const start = item.position?.start.offset ?? 0;
  return /^(?:[-+*]|\d+[.)])/.exec(tree.text.slice(start, start + 12))?.[0] ?? "";
}

function readTable(table: Table, reader: Reader): void {
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

function readFence(node: Extract<Nodes, { type: "code" }>, reader: Reader): void {
  const reading = readYaml(node.value, reader.place(node).line);
  reader.faults.push(...reading.faults);
  if (typeof reading.value === "object" && reading.value !== null) {
    reader.put(reading.value as ContentBlock, node);
  } else if (reading.faults.length === 0) {
    reader.faults.push(
      markdownFault(
        {
          code: "empty-block",
          message: "This fence named block holds no block.",
          expected: "the fields of a block as YAML, such as _type: video",
          received: "nothing",
          hint: "Write the fields, or remove the fence.",
        },
        reader.place(node),
      ),
    );
  }
}

function readCode(node: Extract<Nodes, { type: "code" }>, reader: Reader): void {
  reader.warn(
    {
      code: "code-as-text",
      message: "A block of code is read as a paragraph of code.",
      hint: "Content has code within lines only.",
    },
    node,
  );
  if (node.value === "") return;
  reader.put(
    {
      _type: "block",
      style: "normal",
      children: [{ _type: "span", text: node.value, marks: ["code"] }],
    },
    node,
  );
}

function readHtml(node: Extract<Nodes, { type: "html" }>, reader: Reader): void {
  const text = node.value.replace(/<!--[\s\S]*?-->/g, "").trim();
  if (text === "") return;
  warnOfHtml(text, node, reader);
  reader.put({ _type: "block", style: "normal", children: [{ _type: "span", text }] }, node);
}

function warnOfHtml(html: string, node: Nodes, reader: Reader): void {
  reader.warn(
    {
      code: "html-as-text",
      message: `This HTML is kept as text: ${html.slice(0, 60)}`,
      hint: "Use Markdown; of HTML there are <sup>, <sub>, <u>, <s>, <em>, <strong>, <code>, <br> and <span lang>.",
    },
    node,
  );
}
