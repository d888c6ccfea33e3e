/**
 * What a text is for. `phrase`: words that need be no sentence, such as a caption; `link`: the words of a link, or
 * the name of another work, which is quoted and not reworded.
 */
export type TextRole = "prose" | "title" | "item" | "cell" | "phrase" | "link";

/** How words are written, or what is `wanted` in their place. */
export type Better = string | { readonly wanted: string };

/** One finding of a rule in a text. */
export interface Finding {
  /** Where the words begin in the text. */
  readonly at: number;
  /** The words as they stand. */
  readonly words: string;
  readonly better: Better;
}

/** A rule of style on texts of some languages. */
export interface StyleRule {
  /** The `code` of its faults. */
  readonly id: string;
  /** Base language tags; left out, every language. */
  readonly languages?: readonly string[];
  /** Default: every role but `link`. */
  readonly roles?: readonly TextRole[];
  /** The words of links have a rule of their own, and are set aside. */
  readonly besideLinks?: boolean;
  /** What is wrong, as the beginning of a sentence about the words. */
  readonly problem: string;
  /** Whose rule it is. */
  readonly source: string;
  readonly find: (text: string) => readonly Finding[];
}

/** Every match of a pattern as a finding; matches for which `better` gives nothing are right as they are. */
export function matches(
  pattern: RegExp,
  better: (match: RegExpExecArray) => Better | undefined,
): (text: string) => Finding[] {
  return (text) => {
    const out: Finding[] = [];
    for (const match of text.matchAll(pattern)) {
      const instead = better(match as RegExpExecArray);
      if (instead !== undefined && instead !== plainSpaces(match[0]))
        out.push({ at: match.index, words: match[0], better: instead });
    }
    return out;
  };
}

/** A space that does not break is a space all the same. */
function plainSpaces(words: string): string {
  return words.replace(/\s/g, " ");
}
