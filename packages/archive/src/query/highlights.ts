import type { ItemInput } from "@event-content/schema";
import type { Stemmers } from "../stems/stemmers.ts";
import { fold } from "../text/fold.ts";
import { termsOf } from "../text/terms.ts";
import type { Highlight } from "./answer.ts";
import type { Wanted } from "./parse-text.ts";

/** What a word of the question was taken for. */
export interface Taken {
  readonly wanted: Wanted;
  /** Terms that are one letter off; empty where the word itself was found. */
  readonly similar: readonly string[];
}

/** Where the words of the question stand in the title and the summary of a row. */
export function highlightsOf(
  row: ItemInput,
  taken: readonly Taken[],
  stemmers: Stemmers,
): readonly Highlight[] {
  if (taken.length === 0) return [];
  const found: Highlight[] = [];
  for (const [path, text, lang] of shownTexts(row)) {
    const ranges = rangesOf(text, lang, taken, stemmers);
    if (ranges.length > 0) found.push({ path, ranges });
  }
  return found;
}

function* shownTexts(row: ItemInput): Generator<readonly [path: string, text: string, lang: string]> {
  for (const field of ["title", "summary"] as const) {
    const value: unknown = row[field];
    if (typeof value === "string")
      yield [`/${field}`, value, typeof row.lang === "string" ? row.lang : "und"];
    else if (typeof value === "object" && value !== null) {
      for (const [lang, text] of Object.entries(value)) {
        if (typeof text === "string") yield [`/${field}/${lang}`, text, lang];
      }
    }
  }
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

/** The text with each word that nothing has replaced by one that is found, as it is written in the rows where it stands there. */
export function suggestion(
  text: string,
  taken: readonly Taken[],
  rows: readonly ItemInput[],
  stemmers: Stemmers,
): string | undefined {
  const mistyped = taken.filter(({ similar }) => similar.length > 0);
  if (mistyped.length === 0) return undefined;
  let better = text.slice(0, 2000);
  for (const { wanted, similar } of mistyped) {
    const word = writtenIn(rows, similar, stemmers) ?? (similar[0] as string);
    better = replaceWord(better, wanted.word, word);
  }
  return better;
}

function writtenIn(
  rows: readonly ItemInput[],
  similar: readonly string[],
  stemmers: Stemmers,
): string | undefined {
  for (const term of similar) {
    for (const row of rows) {
      for (const [, text, lang] of shownTexts(row)) {
        const place = termsOf(text, lang, stemmers).find((each) => each.term === term);
        if (place) return text.slice(place.start, place.end).toLowerCase();
      }
    }
  }
  return undefined;
}

function replaceWord(text: string, folded: string, word: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (each) => (fold(each) === folded ? word : each));
}
