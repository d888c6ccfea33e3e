import type { Fault } from "@event-content/schema";
import { markdownFault } from "./markdown-fault.ts";

/** The two parts of a file, and the lines before each. */
export interface SplitFile {
  readonly yaml: string;
  readonly body: string;
  /** Lines of the file before the body. */
  readonly bodyLine: number;
  readonly faults: readonly Fault[];
}

const OPENING = /^---[ \t]*\n/;
/** A line ends at a line feed only: U+2028 and a lone carriage return are characters of a value. */
const CLOSING = /(?<![^\n])(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const EXPECTED = 'a line "---", the fields of the item as YAML, and a line "---"';
const HINT = "Begin the file with ---, then id: …, kind: news or event, lang: en, title: …, then --- again.";

/** Parts YAML front matter from the Markdown below it. Line ends are LF. */
export function splitFrontMatter(text: string): SplitFile {
  const opening = OPENING.exec(text);
  if (!opening) {
    const fault = markdownFault(
      {
        code: "no-front-matter",
        message: "The file does not begin with front matter.",
        expected: EXPECTED,
        received: JSON.stringify(text.split("\n", 1)[0]?.slice(0, 40) ?? ""),
        hint: HINT,
      },
      { line: 1, column: 1 },
    );
    return { yaml: "", body: text, bodyLine: 0, faults: [fault] };
  }
  const rest = text.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (!closing) {
    const fault = markdownFault(
      {
        code: "unclosed-front-matter",
        message: "The front matter that begins on line 1 is not closed.",
        expected: 'a line "---" after the last field',
        received: "the end of the file",
        hint: 'Add a line "---" between the fields and the text.',
      },
      { line: 1, column: 1 },
    );
    return { yaml: "", body: rest, bodyLine: 1, faults: [fault] };
  }
  const yaml = rest.slice(0, closing.index);
  return {
    yaml,
    body: rest.slice(closing.index + closing[0].length),
    bodyLine: yaml.split("\n").length + 1,
    faults: [],
  };
}
