import type { Mark } from "../content/mark.ts";

/** Where the text is written: a plain field, or the editor that takes its place. */
export interface Editor {
  text(): string;
  /** Puts another text in the place of the present one. */
  write(text: string): void;
  /** Shows faults at their place. */
  mark(marks: readonly Mark[]): void;
  /** Brings a place into view, and leaves the focus where it is. */
  reveal(from: number): void;
  /** Moves the cursor to a place, and the focus with it. */
  goTo(from: number, to: number): void;
}
