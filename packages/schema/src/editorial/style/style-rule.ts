/** What a text is for: a rule on link words does not look at prose. */
export type TextRole = "prose" | "title" | "link";

/** One finding of a rule in a text. */
export interface Finding {
  /** The words as they stand. */
  readonly words: string;
  /** How they are written, or what is wanted in their place. */
  readonly better: string;
}

/** A rule of style on texts of some languages. */
export interface StyleRule {
  /** The `code` of its faults. */
  readonly id: string;
  /** Base language tags; left out, every language. */
  readonly languages?: readonly string[];
  /** Default: every role. */
  readonly roles?: readonly TextRole[];
  /** What is wrong, as the beginning of a sentence about the words. */
  readonly problem: string;
  /** Whose rule it is. */
  readonly source: string;
  readonly find: (text: string) => readonly Finding[];
}

export const OCHA = "OCHA Editorial Style Guide (2015)";
export const EDITORIAL_MANUAL = "United Nations Editorial Manual";

/** Every match of a pattern as a finding; matches for which `better` gives nothing are right as they are. */
export function matches(
  pattern: RegExp,
  better: (match: RegExpExecArray) => string | undefined,
): (text: string) => Finding[] {
  return (text) => {
    const out: Finding[] = [];
    for (const match of text.matchAll(pattern)) {
      const instead = better(match as RegExpExecArray);
      if (instead !== undefined && instead !== match[0])
        out.push({ words: match[0].trim(), better: instead });
    }
    return out;
  };
}
