import type { Page } from "../read/page.ts";
import { splitSentences } from "../text/split-sentences.ts";

/** A sentence, or a line that is none, with the piece of the page it stands in. */
export interface Sentence {
  readonly text: string;
  readonly piece: number;
  /** Place in the page, from 0. */
  readonly index: number;
  /** The first of its piece. */
  readonly isFirst: boolean;
}

const LONGEST = 2000;

/** The sentences of the body in order. What is longer than any sentence is not searched for facts. */
export function pageSentences(page: Page): Sentence[] {
  const sentences: Sentence[] = [];
  page.pieces.forEach((piece, at) => {
    const texts = piece.kind === "text" ? splitSentences(piece.text) : piece.text.split("\n");
    texts.forEach((text, order) => {
      if (text === "" || text.length > LONGEST) return;
      sentences.push({ text, piece: at, index: sentences.length, isFirst: order === 0 });
    });
  });
  return sentences;
}
