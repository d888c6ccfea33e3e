import type { TextBlockInput } from "../components/rich-text/rich-text.ts";
import { cleanText } from "./clean-text.ts";
import type { Inline, MarkName } from "./node.ts";

/** The spans of a block, or of a cell of a table. */
export type Spans = Pick<TextBlockInput, "children" | "markDefs">;

type MarkDefinition = NonNullable<Spans["markDefs"]>[number];

/** How marks that need a definition, or have none, are written. */
export interface SpanHandlers {
  /** The address to write; undefined leaves the link out and keeps its words. */
  readonly address: (href: string) => string | undefined;
  readonly unknownMark: (mark: string) => void;
  /** What a text may hold; default: what every format may. */
  readonly clean?: (text: string) => string;
}

interface Run {
  readonly text: string;
  readonly marks: readonly string[];
}

const MARKS: ReadonlySet<string> = new Set<MarkName>([
  "strong",
  "em",
  "code",
  "sup",
  "sub",
  "underline",
  "strike-through",
]);

/** Marks of one span: content has a few, and each is a level of nesting. */
const MOST_MARKS = 40;

/** Spans as nested pieces; neighbours that share an outer mark stand in one piece. Line breaks become breaks. */
export function spanInlines({ children, markDefs = [] }: Spans, handlers: SpanHandlers): Inline[] {
  const { clean = cleanText } = handlers;
  const runs = children
    .filter((span) => span.text !== "")
    .map(
      (span): Run => ({ text: clean(span.text), marks: [...new Set(span.marks ?? [])].slice(0, MOST_MARKS) }),
    );
  const definitions = new Map(markDefs.map((each) => [each._key, each]));
  return nested(runs, 0, definitions, handlers, false);
}

function nested(
  runs: readonly Run[],
  depth: number,
  definitions: ReadonlyMap<string, MarkDefinition>,
  handlers: SpanHandlers,
  inLink: boolean,
): Inline[] {
  const out: Inline[] = [];
  for (let at = 0; at < runs.length; ) {
    const run = runs[at] as Run;
    const mark = run.marks[depth];
    let end = at + 1;
    if (mark === undefined) append(out, lines(run.text));
    else {
      while (runs[end]?.marks[depth] === mark) end++;
      const definition = definitions.get(mark);
      const link = definition?._type === "link";
      const inner = nested(runs.slice(at, end), depth + 1, definitions, handlers, inLink || link);
      append(out, link && inLink ? inner : wrapped(mark, definition, inner, handlers));
    }
    at = end;
  }
  return merged(out);
}

// A text of many lines has more pieces than a call may have arguments.
function append(out: Inline[], pieces: readonly Inline[]): void {
  for (const piece of pieces) out.push(piece);
}

function wrapped(
  mark: string,
  definition: MarkDefinition | undefined,
  children: readonly Inline[],
  handlers: SpanHandlers,
): readonly Inline[] {
  if (children.length === 0) return [];
  if (MARKS.has(mark)) return [{ type: "mark", mark: mark as MarkName, children }];
  if (definition?._type === "language") return [{ type: "language", lang: definition.lang, children }];
  if (definition?._type !== "link") {
    handlers.unknownMark(mark);
    return children;
  }
  const url = handlers.address(definition.href);
  return url === undefined ? children : [{ type: "link", url, children }];
}

function lines(text: string): Inline[] {
  return text.split("\n").flatMap((value, index): Inline[] => {
    const piece: Inline[] = value === "" ? [] : [{ type: "text", value }];
    return index === 0 ? piece : [{ type: "break" }, ...piece];
  });
}

/** Texts that stand side by side as one, so that what they say together is escaped together. */
function merged(pieces: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.type === "text" && last?.type === "text") {
      out[out.length - 1] = { type: "text", value: last.value + piece.value };
    } else out.push(piece);
  }
  return out;
}
