import type { ItemInput } from "@event-content/schema";
import type { Stemmers } from "../stems/stemmers.ts";
import type { Answer } from "./answer.ts";
import { highlightsOf, suggestion, type Taken } from "./highlights.ts";

/** What an answer says of the words of a question. */
export type TextFindings = Pick<Answer, "didYouMean" | "highlights">;

/** Where the words of the question stand in some rows, and what was meant by those that nothing has. */
export function textFindings(
  text: string,
  taken: readonly Taken[],
  rows: readonly ItemInput[],
  stemmers: Stemmers,
): TextFindings {
  const didYouMean = suggestion(text, taken, rows, stemmers);
  return {
    ...(didYouMean !== undefined && { didYouMean }),
    highlights: Object.fromEntries(
      rows
        .map((row) => [row.id, highlightsOf(row, taken, stemmers)] as const)
        .filter(([, each]) => each.length > 0),
    ),
  };
}
