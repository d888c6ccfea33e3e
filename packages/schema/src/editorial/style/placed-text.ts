import type { TextRole } from "./style-rule.ts";

/** Where a part of a text stands: from this character on, until the next part begins. */
export interface Part {
  readonly from: number;
  /** JSON Pointer. */
  readonly path: string;
}

/** A text of an item, where its parts stand, and in which language it is. */
export interface PlacedText {
  readonly text: string;
  readonly lang: string;
  readonly role: TextRole;
  readonly parts: readonly Part[];
  /** The same text with what is not to be looked at (code, other languages) set aside. */
  readonly looked?: string;
  /** The same with the words of links set aside too. */
  readonly besideLinks?: string;
}

/** Where the character at an index of the text stands. */
export function pathAt({ parts }: PlacedText, index: number): string {
  return parts.findLast(({ from }) => from <= index)?.path ?? parts[0]?.path ?? "";
}
