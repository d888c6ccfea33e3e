import type { Inline } from "../reading/node.ts";
import type { TextWriter } from "./text-writer.ts";
import { GLUE } from "./wrap-text.ts";

/** Pieces of a line as text: links with their number, "\n" for a break. */
export function inlineText(pieces: readonly Inline[], writer: TextWriter): string {
  return pieces.map((piece) => pieceText(piece, writer)).join("");
}

function pieceText(piece: Inline, writer: TextWriter): string {
  switch (piece.type) {
    case "text":
      return piece.value;
    case "break":
      return "\n";
    case "language":
      return inlineText(piece.children, writer);
    case "mark":
      return markedText(piece.mark, inlineText(piece.children, writer));
    case "link": {
      const text = inlineText(piece.children, writer);
      const bare = piece.url.replace(/^(?:mailto|tel):/, "");
      return text === piece.url || text === bare ? text : `${text}${GLUE}[${writer.number(piece.url)}]`;
    }
  }
}

/** Without a sign, 10 to the 6th would read as 106, and what was struck out as standing. */
function markedText(mark: Extract<Inline, { type: "mark" }>["mark"], text: string): string {
  if (mark === "sup" && /^[-+−]?[\d.,]+$/.test(text)) return `^${text}`;
  return mark === "strike-through" ? `~${text}~` : text;
}
