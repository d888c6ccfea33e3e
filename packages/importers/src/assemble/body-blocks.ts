import type { Block, NewsInput } from "@event-content/schema";
import type { Piece, Run, TextPiece } from "../read/page.ts";

type BodyBlock = Extract<NonNullable<NewsInput["body"]>, readonly unknown[]>[number];
type SpanInput = { _type: "span"; text: string; marks?: string[] };
type LinkInput = { _type: "link"; _key: string; href: string };

/** The pieces of a page as Portable Text, links as mark definitions. */
export function bodyBlocks(pieces: readonly Piece[]): BodyBlock[] {
  return pieces.map((piece, at): BodyBlock => {
    if (piece.kind === "image") return { _type: "image", _key: key(at), url: piece.url, alt: piece.alt };
    if (piece.kind === "table") {
      return {
        _type: "table",
        _key: key(at),
        ...(piece.caption !== undefined && { caption: piece.caption }),
        rows: piece.rows.map((row) => ({
          cells: row.cells.map((cell) => ({ ...(cell.header && { header: true }), ...spansOf(cell.runs) })),
        })),
      };
    }
    return textBlock(piece, at);
  });
}

function textBlock(piece: TextPiece, at: number): BodyBlock {
  const style = piece.style === "h1" ? "h2" : piece.style;
  return {
    _type: "block",
    _key: key(at),
    style,
    ...(piece.listItem && { listItem: piece.listItem, level: piece.level ?? 1 }),
    ...spansOf(piece.runs),
  } satisfies Partial<Block> | BodyBlock;
}

function spansOf(runs: readonly Run[]): { children: SpanInput[]; markDefs?: LinkInput[] } {
  const links: LinkInput[] = [];
  const children = runs.map(({ text, marks, href }): SpanInput => {
    const all = href === undefined ? [...marks] : [...marks, linkKey(links, href)];
    return { _type: "span", text, ...(all.length > 0 && { marks: all }) };
  });
  return { children, ...(links.length > 0 && { markDefs: links }) };
}

function linkKey(links: LinkInput[], href: string): string {
  const known = links.find((link) => link.href === href);
  if (known) return known._key;
  const _key = `link-${links.length + 1}`;
  links.push({ _type: "link", _key, href });
  return _key;
}

function key(at: number): string {
  return `b${at + 1}`;
}
