import type { TextPiece } from "./page.ts";

const LABEL =
  /^(?:press release|news release|media advisory|media alert|information note|for immediate release|statement|speech|news|latest news|events?|archives?|print this page|back|top|printer[- ]friendly.*|e-?mail this page|skip to .*|search|menu|contents)\W*$/i;
const SYMBOL = /^(?:[A-Z]{1,6}\/)+[A-Z0-9.\-/]+(?:\s|$)/;

/** Whether a line can be what a page is called: not a sentence, a label, a symbol, a date or a list item. */
export function isHeadline(piece: TextPiece): boolean {
  const { text } = piece;
  if (text.length > 200 || piece.listItem !== undefined || !/\p{L}{2}/u.test(text)) return false;
  if (LABEL.test(text) || SYMBOL.test(text) || isOnlyDate(text) || isLabelled(text)) return false;
  if (/[;:,]$/.test(text) || /^(?:click|download)\b/i.test(text)) return false;
  return !isSentence(text);
}

/** A full stop at the end makes a sentence, unless it belongs to an abbreviation such as `U.N.` */
function isSentence(text: string): boolean {
  return /[.。।]["'”’)]*$/u.test(text) && !/(?:\b\p{Lu}\.){1,}$/u.test(text);
}

function isOnlyDate(text: string): boolean {
  return (
    /\d/.test(text) &&
    text.length < 60 &&
    /^(?:(?:posted|published|date|updated|last modified)\b\W*(?:on\W*)?)?(?:[\p{L}.]+,?\s*){0,3}[\d\s,./–-]+(?:[\p{L}.]+[\s,]*)?[\d\s,./–-]*$/iu.test(
      text,
    ) &&
    /(?:19|20)\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(text) &&
    !/workshop|conference|meeting|summit|seminar|forum|dialogue/i.test(text)
  );
}

function isLabelled(text: string): boolean {
  return /^(?:date|dates|when|where|venue|place|location|contact|source|tel|fax|e-?mail|posted|published|by)\s*:/i.test(
    text,
  );
}
