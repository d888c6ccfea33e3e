import type { Page, TextPiece } from "../read/page.ts";
import { isDocumentLine } from "./is-document-line.ts";

const ENUMERATED = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[•·▪–-])\s/u;
const CLOSES = /[.!?]["'”’»)\]]*$/u;

/** The list items, or the short lines of a list without markup, that follow a lead-in. */
export function listAfter(page: Page, lead: number): TextPiece[] {
  const items: TextPiece[] = [];
  for (const piece of page.pieces.slice(lead + 1)) {
    if (piece.kind !== "text" || isDocumentLine(piece.text) || /^h\d/.test(piece.style)) break;
    const isItem = piece.listItem !== undefined || ENUMERATED.test(piece.text) || piece.text.endsWith(";");
    const ends = items.at(-1)?.text.match(/;(?:\s*and)?$/) !== null && items.length > 0;
    const bare =
      piece.text.length < 100 &&
      !CLOSES.test(piece.text) &&
      items.every((each) => each.listItem === undefined);
    if (!isItem && !ends && !bare) break;
    if (items[0] && (items[0].listItem === undefined) !== (piece.listItem === undefined)) break;
    items.push(piece);
  }
  return items;
}
