import type { ItemInput } from "@event-content/schema";
import type { Stemmers } from "../stems/stemmers.ts";
import { fold } from "../text/fold.ts";
import { termsOf } from "../text/terms.ts";
import type { Highlight } from "./answer.ts";
import type { Wanted } from "./parse-text.ts";
import { shownTexts } from "./shown-texts.ts";

/** What a word of the question was taken for. */
export interface Taken {
  readonly wanted: Wanted;
  /** Terms that are one letter off; empty where the word itself was found. */
  readonly similar: readonly string[];
}

/** Where the words of the question stand in the titles and the summaries of some rows, by their ids. */
export function highlightsIn(
  rows: readonly ItemInput[],
  taken: readonly Taken[],
  stemmers: Stemmers,
): Readonly<Record<string, readonly Highlight[]>> {
  return Object.fromEntries(
    rows
      .map((row) => [row.id, highlightsOf(row, taken, stemmers)] as const)
      .filter(([, each]) => each.length > 0),
  );
}

function highlightsOf(row: ItemInput, taken: readonly Taken[], stemmers: Stemmers): readonly Highlight[] {
  if (taken.length === 0) return [];
  const found: Highlight[] = [];
  for (const [path, text, lang] of shownTexts(row)) {
    const ranges = rangesOf(text, lang, taken, stemmers);
    if (ranges.length > 0) found.push({ path, ranges });
  }
  return found;
}

function rangesOf(
  text: string,
  lang: string,
  taken: readonly Taken[],
  stemmers: Stemmers,
): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const { term, start, end } of termsOf(text, lang, stemmers)) {
    if (!taken.some((each) => answers(term, fold(text.slice(start, end)), each))) continue;
    const last = ranges.at(-1);
    // Pairs of characters overlap.
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}

function answers(term: string, word: string, { wanted, similar }: Taken): boolean {
  return (
    wanted.terms.includes(term) ||
    similar.includes(term) ||
    wanted.prefixes.some((prefix) => term.startsWith(prefix) || word.startsWith(prefix))
  );
}
