import type { BlockInput, TextBlockInput } from "../components/rich-text/rich-text.ts";
import type { Inline } from "../reading/node.ts";
import { type Spans, spanInlines } from "../reading/span-inlines.ts";
import { carriesBlock } from "./carried-block.ts";
import { keysAsRead } from "./key-marks.ts";
import { listMarker } from "./list-marker.ts";
import { writeAddress, writeTitle } from "./write-address.ts";
import { type InlinePlace, writeInlines } from "./write-inlines.ts";
import { writeYaml } from "./write-yaml.ts";

/**
 * Portable Text as Markdown from which it is read again as it is. Blocks that Markdown does not carry stand as YAML in
 * a fence named `block`.
 */
export function writeBody(blocks: readonly BlockInput[]): string {
  const numbered = blocks.length > 0 && blocks.every((block, at) => block._key === `b${at + 1}`);
  let out = numbered ? "<!-- numbered -->" : "";
  const marker = listMarker();
  let depth = 0;
  for (const block of blocks) {
    const carried = carriesBlock(block, { depth, numbered });
    const item = carried && block._type === "block" && block.listItem !== undefined;
    const text = item
      ? marker(block, (indent) => markdownOf(block, numbered).replaceAll("\n", `\n${indent}`))
      : carried
        ? markdownOf(block, numbered)
        : fence(block, numbered);
    if (out !== "") out += item && depth > 0 ? "\n" : "\n\n";
    out += text;
    depth = item ? (block.level ?? 1) : 0;
    if (depth === 0) marker.reset();
  }
  return out;
}

function markdownOf(block: BlockInput, numbered: boolean): string {
  const key = numbered || block._key === undefined ? "" : ` <!-- #${block._key} -->`;
  if (block._type === "table") return table(block);
  if (block._type === "image") {
    const alt = typeof block.alt === "string" ? block.alt : "";
    const caption = typeof block.caption === "string" ? writeTitle(block.caption) : "";
    return `![${altText(alt)}](${writeAddress(block.url)}${caption})${key}`;
  }
  return textBlock(block as TextBlockInput) + key;
}

function textBlock(block: TextBlockInput): string {
  const style = block.style ?? "normal";
  if (style === "blockquote") return inlines(block, "block").replace(/^/gm, "> ");
  if (style === "normal") return inlines(block, "block");
  return `${"#".repeat(Number(style.slice(1)))} ${inlines(block, "line")}`;
}

function inlines(spans: Spans, kind: InlinePlace["kind"]): string {
  const definitions = spans.markDefs ?? [];
  const asRead = keysAsRead(definitions);
  const named = definitions.map((each, at) => ({
    ...each,
    ...(each._type === "link"
      ? { href: JSON.stringify([each.href, asRead[at] === each._key ? undefined : `#${each._key}`]) }
      : { lang: JSON.stringify([each.lang, asRead[at] === each._key ? undefined : each._key]) }),
  }));
  const pieces = spanInlines(
    { children: spans.children, markDefs: named },
    { address: (href) => href, unknownMark: () => {}, clean: (text) => text },
  );
  return writeInlines(pieces.map(withKey), { kind, direction: false });
}

/** Addresses and tags carry their key through the making of pieces; here they part again. */
function withKey(piece: Inline): Inline {
  if (!("children" in piece)) return piece;
  const children = piece.children.map(withKey);
  if (piece.type === "link") {
    const [url, title] = JSON.parse(piece.url) as [string, string | null];
    return { ...piece, url, title: title ?? undefined, children };
  }
  if (piece.type === "language") {
    const [lang, id] = JSON.parse(piece.lang) as [string, string | null];
    return { ...piece, lang, id: id ?? undefined, children };
  }
  return { ...piece, children };
}

function altText(alt: string): string {
  const text = writeInlines([{ type: "text", value: alt }], { kind: "line", direction: false });
  return text.replaceAll("\n", "&#10;");
}

function table({ rows }: Extract<BlockInput, { _type: "table" }>): string {
  const lines = rows.map((row) => `| ${row.cells.map((cell) => inlines(cell, "cell")).join(" | ")} |`);
  const rule = `|${" --- |".repeat(rows[0]?.cells.length ?? 0)}`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

function fence(block: BlockInput, numbered: boolean): string {
  const { _key, ...rest } = block;
  const yaml = writeYaml(numbered ? rest : block);
  const longest = Math.max(2, ...[...yaml.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}block\n${yaml}${marks}`;
}
