import type { Fault } from "@event-content/schema";
import { type Stemmers, stemsOf } from "../stems/stemmers.ts";
import { fold } from "../text/fold.ts";
import { type Word, words } from "../text/words.ts";
import { canBeMeant } from "./can-be-meant.ts";

/** A word that must stand in an item: any of its terms does, or any term that begins with one of its prefixes. */
export interface Wanted {
  /** The word as it was asked, folded. */
  readonly word: string;
  readonly terms: readonly string[];
  /** Empty where the whole word is meant. */
  readonly prefixes: readonly string[];
  /** Whether a term one letter off will do where nothing else does. */
  readonly fuzzy: boolean;
}

/** Words that must stand together: for each place the terms that will do. */
export type Phrase = readonly (readonly string[])[];

/** A text as it is understood. */
export interface TextQuery {
  readonly wanted: readonly Wanted[];
  readonly phrases: readonly Phrase[];
  readonly unwanted: readonly Wanted[];
  readonly unwantedPhrases: readonly Phrase[];
  readonly faults: readonly Fault[];
}

/** More words narrow nothing down, and each costs a request. */
const MOST_WORDS = 16;
const LONGEST_TEXT = 2000;
const LONGEST_WORD = 40;
/** The shortest beginning of a word that is looked up; of a script without spaces one character will do. */
const SHORTEST_PREFIX = 2;
const SHORTEST_FUZZY = 4;
/** An optional minus at the beginning of a word, then a quotation or a stretch without spaces or quotation marks. */
const PART =
  /(?<![^\s])([-−–]?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+))|[^\s"“”„«»]+|["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/** Reads a text as people type it into a search box. Nothing in it is an error; what is too long is cut, and said. */
export function parseText(given: string, stemmers: Stemmers): TextQuery {
  const text = given.slice(0, LONGEST_TEXT);
  const wanted: Wanted[] = [];
  const unwanted: Wanted[] = [];
  const phrases: Phrase[] = [];
  const unwantedPhrases: Phrase[] = [];
  let left = MOST_WORDS;
  let dropped = given.length > LONGEST_TEXT;
  const last = text.trimEnd().length;
  for (const part of text.matchAll(PART)) {
    const not = (part[1] ?? "") !== "";
    const quoted = part[2] ?? part[4];
    const plain = quoted === undefined && !not;
    const found = words(quoted ?? part[3] ?? part[0]);
    if (found.length > left) dropped = true;
    const kept = found.slice(0, left);
    left -= kept.length;
    if (kept.length === 0) continue;
    const isLast = !dropped && part.index + part[0].length >= last;
    const group = kept.flatMap((word, index) =>
      wantedOf(word, plain && isLast && index === kept.length - 1, plain, stemmers),
    );
    const phrase = phraseOf(kept, stemmers);
    if (plain) {
      wanted.push(...group);
    } else if (phrase.length > 1) {
      (not ? unwantedPhrases : phrases).push(phrase);
      if (!not) wanted.push(...group);
    } else {
      (not ? unwanted : wanted).push(...group);
    }
  }
  return {
    wanted: withoutRepeats(wanted),
    unwanted,
    phrases,
    unwantedPhrases,
    faults: dropped ? [tooLong()] : left === MOST_WORDS && text.trim() !== "" ? [noWords(text)] : [],
  };
}

function wantedOf(word: Word, prefix: boolean, fuzzy: boolean, stemmers: Stemmers): Wanted[] {
  if (!word.run) {
    const folded = fold(word.text).slice(0, LONGEST_WORD);
    if (folded === "") return [];
    const terms = stemsOf(folded, stemmers);
    return [
      {
        word: folded,
        terms,
        prefixes: prefix && folded.length >= SHORTEST_PREFIX ? prefixesOf(folded) : [],
        fuzzy: fuzzy && folded.length >= SHORTEST_FUZZY && canBeMeant(folded),
      },
    ];
  }
  return pairsOf(word.text).map((pair) => ({
    word: pair,
    terms: [pair],
    // One character alone begins every pair in which it stands.
    prefixes: [...pair].length === 1 ? [pair] : [],
    fuzzy: false,
  }));
}

/** The pairs of a run; of a single character, itself. */
function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return [fold(run)];
  return characters.slice(0, -1).map((character, index) => fold(character + characters[index + 1]));
}

/** The beginning as typed, and without the article of Arabic, which stands in no term. */
function prefixesOf(folded: string): string[] {
  const bare = /^(?:[وبكف]?ال|لل)(.{2,})$/u.exec(folded)?.[1];
  return bare === undefined ? [folded] : [folded, bare];
}

function phraseOf(found: readonly Word[], stemmers: Stemmers): Phrase {
  return found.flatMap((word) =>
    word.run
      ? pairsOf(word.text).map((pair) => [pair])
      : [stemsOf(fold(word.text).slice(0, LONGEST_WORD), stemmers)],
  );
}

function withoutRepeats(wanted: readonly Wanted[]): Wanted[] {
  const seen = new Set<string>();
  return wanted.filter(({ word, prefixes }) => {
    const key = `${word} ${prefixes.length}`;
    return !seen.has(key) && seen.add(key);
  });
}

function tooLong(): Fault {
  return {
    code: "text-too-long",
    severity: "warning",
    message: `Only the first ${MOST_WORDS} words of the text were looked for.`,
    path: "/text",
    expected: `at most ${MOST_WORDS} words and ${LONGEST_TEXT} characters`,
    received: "more",
    hint: "Ask with fewer words; put words that stand together in quotes.",
  };
}

function noWords(text: string): Fault {
  return {
    code: "no-words",
    severity: "warning",
    message: "There is no word in the text to look for.",
    path: "/text",
    expected: "a word, or nothing",
    received: JSON.stringify(text.slice(0, 40)),
    hint: "Type a word with letters or digits.",
  };
}
