import { joinLines } from "./join-lines.ts";
import type { Piece, Run, TextPiece } from "./page.ts";
import { tidyRuns } from "./tidy-runs.ts";

/** How the text being read looks and where it stands. */
export interface TextState {
  readonly marks: readonly string[];
  readonly href?: string | undefined;
  readonly style: TextPiece["style"];
  readonly listItem?: "bullet" | "number" | undefined;
  readonly level?: number | undefined;
  readonly large: boolean;
}

/** Collects text as it comes and cuts it into pieces. */
export class PieceBuilder {
  readonly pieces: Piece[] = [];
  #lines: Run[][] = [[]];
  #state: TextState | undefined;
  #large = true;

  text(text: string, state: TextState): void {
    if (/\S/.test(text)) {
      this.#state ??= state;
      this.#large &&= state.large;
    }
    this.#lines.at(-1)?.push({ text, marks: state.marks, href: state.href });
  }

  /** `<br>` */
  line(): void {
    this.#lines.push([]);
  }

  /** The border of a block: what was collected becomes pieces. */
  block(): void {
    const lines = this.#lines.map(tidyRuns);
    const state = this.#state;
    this.#lines = [[]];
    this.#state = undefined;
    const large = this.#large;
    this.#large = true;
    if (!state) return;
    for (const group of joinLines(lines.map(textOf)))
      this.#push(
        group.flatMap((at) => spaced(lines[at] ?? [])),
        state,
        large,
      );
  }

  add(piece: Piece): void {
    this.block();
    this.pieces.push(piece);
  }

  #push(collected: readonly Run[], state: TextState, large: boolean): void {
    const runs = tidyRuns(collected);
    const text = textOf(runs);
    if (text === "") return;
    const { style, listItem, level } = state;
    const bold = runs.every((run) => run.marks.includes("strong"));
    this.pieces.push({
      kind: "text",
      text,
      runs,
      style,
      ...(listItem && { listItem, level }),
      ...((large || bold) && { display: true }),
    });
  }
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}

/** Lines are joined with a space that carries no mark. */
function spaced(runs: readonly Run[]): Run[] {
  return [...runs, { text: " ", marks: [] }];
}
