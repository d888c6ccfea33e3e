import { textDirection } from "@event-content/schema/core";
import type { Inline, MarkName } from "../reading/node.ts";
import { escapeText } from "./escape-text.ts";
import { languageTag } from "./language-tag.ts";
import { writeAddress, writeTitle } from "./write-address.ts";

/** Where a line of pieces stands. */
export interface InlinePlace {
  /** `block`: lines may follow each other; `line`: a heading; `cell`: a table's cell. */
  readonly kind: "block" | "line" | "cell";
  /** Whether runs in another language say their direction; what is authored leaves it to the language. */
  readonly direction: boolean;
}

const TAGS: Readonly<Record<MarkName, string>> = {
  strong: "strong",
  em: "em",
  code: "code",
  sup: "sup",
  sub: "sub",
  underline: "u",
  "strike-through": "s",
};

const DELIMITERS: Partial<Readonly<Record<MarkName, string>>> = {
  strong: "**",
  em: "*",
  "strike-through": "~~",
};

type Token =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "break" }
  | { readonly type: "raw"; readonly raw: string }
  | { readonly type: "open"; readonly mark: MarkName; readonly close: number }
  | { readonly type: "close"; readonly mark: MarkName };

/**
 * Pieces of a line as Markdown. Emphasis is written with `*` where CommonMark's flanking rules read it so without doubt,
 * and as `<em>`, `<strong>`, `<s>` elsewhere.
 */
export function writeInlines(pieces: readonly Inline[], place: InlinePlace): string {
  const tokens: Token[] = [];
  for (const piece of pieces) push(piece, tokens, place);
  const marks = new Map<number, string>();
  // A line that ends the block cannot end with a backslash: it would be one.
  const last = tokens.findLastIndex((each) => each.type === "text" || each.type === "raw");
  const parts: string[] = [];
  let before = "";
  tokens.forEach((token, at) => {
    const part = written(before, token, at, tokens, marks, place, last);
    parts.push(part);
    before = part === "" ? before : part.slice(-1);
  });
  const out = parts.join("");
  return place.kind === "line" ? out.replace(/(^|[ \t])(#+)$/, "$1\\$2") : out;
}

function push(piece: Inline, tokens: Token[], place: InlinePlace): void {
  const inner = (children: readonly Inline[]): void => {
    for (const each of children) push(each, tokens, place);
  };
  const raw = (text: string): number => tokens.push({ type: "raw", raw: text });
  switch (piece.type) {
    case "text":
      tokens.push({ type: "text", text: piece.value });
      return;
    case "break":
      tokens.push({ type: "break" });
      return;
    case "link":
      raw("[");
      inner(piece.children);
      raw(`](${writeAddress(piece.url)}${piece.title === undefined ? "" : writeTitle(piece.title)})`);
      return;
    case "language": {
      const id = piece.id === undefined ? "" : ` id="${piece.id}"`;
      const dir = place.direction ? ` dir="${textDirection(piece.lang)}"` : "";
      raw(`<span lang="${languageTag(piece.lang)}"${dir}${id}>`);
      inner(piece.children);
      raw("</span>");
      return;
    }
    case "mark":
      pushMark(piece, tokens, inner);
  }
}

function pushMark(
  { mark, children }: Extract<Inline, { type: "mark" }>,
  tokens: Token[],
  inner: (children: readonly Inline[]) => void,
): void {
  const code = mark === "code" ? codeSpan(children) : undefined;
  if (code !== undefined) {
    tokens.push({ type: "raw", raw: code });
  } else if (DELIMITERS[mark] === undefined) {
    tokens.push({ type: "raw", raw: `<${TAGS[mark]}>` });
    inner(children);
    tokens.push({ type: "raw", raw: `</${TAGS[mark]}>` });
  } else {
    const at = tokens.push({ type: "open", mark, close: 0 }) - 1;
    inner(children);
    tokens[at] = { type: "open", mark, close: tokens.push({ type: "close", mark }) - 1 };
  }
}

/** A code span (CommonMark 6.1), where its words need no element. */
function codeSpan(children: readonly Inline[]): string | undefined {
  const [only, ...rest] = children;
  if (only?.type !== "text" || rest.length > 0 || !/^(?![ \t\r])[^|\r]*(?<![ \t\r])$/.test(only.value)) {
    return undefined;
  }
  const longest = Math.max(0, ...[...only.value.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest === 0 ? 1 : longest + 1);
  const space = /^`|`$/.test(only.value) ? " " : "";
  return `${fence}${space}${only.value}${space}${fence}`;
}

/** One token, after the character `before`; "" where the line begins. */
function written(
  before: string,
  token: Token,
  at: number,
  tokens: readonly Token[],
  marks: Map<number, string>,
  place: InlinePlace,
  last: number,
): string {
  if (token.type === "break") return place.kind === "block" && at < last ? "\\\n" : "<br>";
  if (token.type === "raw") return token.raw;
  if (token.type === "text") {
    const text = escapeText(token.text, {
      lineStart: before === "" || before === "\n",
      lineEnd: endsLine(tokens, at),
      inCell: place.kind === "cell",
    });
    const next = tokens[at + 1];
    // "!" before a link would make it an image.
    return next?.type === "raw" && next.raw === "[" ? text.replace(/!$/, "\\!") : text;
  }
  const fallback = `${token.type === "open" ? "<" : "</"}${TAGS[token.mark]}>`;
  if (token.type === "close") return marks.get(at) ?? fallback;
  const delimiter = DELIMITERS[token.mark] as string;
  if (!opens(before, tokens[at + 1]) || !closes(tokens, token.close)) return fallback;
  marks.set(token.close, delimiter);
  return delimiter;
}

const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
// As far as every version of CommonMark calls it punctuation.
const SPACE_OR_PUNCTUATION = /[\s\p{P}]/u;

function opens(before: string, next: Token | undefined): boolean {
  const first = edge(next, "first");
  if (first === undefined || SPACE.test(first) || /[*~]/.test(before)) return false;
  return WORD.test(first) || before === "" || SPACE_OR_PUNCTUATION.test(before);
}

function closes(tokens: readonly Token[], at: number): boolean {
  const last = edge(tokens[at - 1], "last");
  if (last === undefined || SPACE.test(last)) return false;
  const next = tokens[at + 1];
  const after = next?.type === "break" ? " " : edge(next, "first");
  return WORD.test(last) || next === undefined || (after !== undefined && SPACE_OR_PUNCTUATION.test(after));
}

/** The character at an edge, where it is known before the whole line is written. */
function edge(token: Token | undefined, side: "first" | "last"): string | undefined {
  if (token?.type !== "text" && token?.type !== "raw") return undefined;
  const characters = [...(token.type === "text" ? token.text : token.raw)];
  return side === "first" ? characters[0] : characters.at(-1);
}

function endsLine(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.type === "close") next++;
  return tokens[next] === undefined || tokens[next]?.type === "break";
}
