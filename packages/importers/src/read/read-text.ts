import { normaliseSpace } from "../text/normalise-space.ts";
import { joinLines } from "./join-lines.ts";
import type { Piece, RawPage } from "./page.ts";

const BULLET = /^[•·▪◦●*–-]\s+(?=\S)/u;

/** Plain text as a page: one piece a paragraph, hard line breaks inside sentences joined. */
export function readText(input: string): RawPage {
  const lines = input.split(/\r\n|[\n\r\u2028\u2029\f\v]/u).map(normaliseSpace);
  const pieces = joinLines(lines).map((group) => pieceOf(group.map((at) => lines[at]).join(" ")));
  return { pieces, notes: [] };
}

function pieceOf(line: string): Piece {
  const text = line.replace(BULLET, "");
  return {
    kind: "text",
    text,
    runs: [{ text, marks: [] }],
    style: "normal",
    ...(text !== line && { listItem: "bullet" as const, level: 1 }),
  };
}
