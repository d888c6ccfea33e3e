import type { ItemInput } from "@event-content/schema";
import type { Stemmers } from "../stems/stemmers.ts";
import type { Answer } from "./answer.ts";
import { highlightsIn, type Taken } from "./highlights.ts";
import { suggestion } from "./suggestion.ts";

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
    highlights: highlightsIn(rows, taken, stemmers),
  };
}
