import { HOUSE } from "./sources.ts";
import type { Finding, StyleRule } from "./style-rule.ts";

/** One space between words, and between sentences. */
export const spacing: readonly StyleRule[] = [
  { id: "double-space", problem: "has more than one space", source: HOUSE, find: doubleSpaces },
];

function doubleSpaces(text: string): Finding[] {
  return [...text.matchAll(/(?<=\S) {2,}(?=\S)/g)].map(({ index, 0: spaces }) => {
    const before = /\S{1,40}$/.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? "";
    const after = /^\S{1,40}/.exec(text.slice(index + spaces.length, index + spaces.length + 40))?.[0] ?? "";
    return { at: index - before.length, words: before + spaces + after, better: `${before} ${after}` };
  });
}
