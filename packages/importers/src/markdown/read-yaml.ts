import type { Fault } from "@event-content/schema";
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from "yaml";
import { markdownFault, type Position } from "./markdown-fault.ts";

/** YAML as its value, with the place of each of its parts. */
export interface YamlReading {
  /** Undefined where the YAML cannot be read. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** The place of what a path leads to; what is not there is shown by what should hold it. */
  readonly positionOf: (path: readonly string[], at: "key" | "value") => Position;
  /** The characters of a plain scalar that YAML takes for a number or a truth. */
  readonly sourceOf: (path: readonly string[]) => string | undefined;
}

/** Aliases resolved in one file: an honest file needs few, and each may stand for many. */
const MOST_ALIASES = 100;

/**
 * Reads YAML 1.2 (core schema: no dates, `no` and `on` are words), never throwing.
 *
 * @param before Lines of the file before the YAML.
 */
export function readYaml(text: string, before: number): YamlReading {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + before, column: Math.max(1, col) };
  };
  const nowhere = { positionOf: () => ({ line: before + 1, column: 1 }), sourceOf: () => undefined };
  try {
    const document = parseDocument(text, {
      version: "1.2",
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
    });
    const problems = [...document.errors, ...document.warnings];
    const all = problems.map((problem) => told(problem, at(problem.pos[0])));
    // One mistake is often several to a parser; the first of a line is the one to mend.
    const faults = all.filter((fault, index) => all.findIndex((each) => each.line === fault.line) === index);
    if (document.errors.length > 0) return { value: undefined, faults, ...nowhere };
    return {
      value: document.toJS({ maxAliasCount: MOST_ALIASES }) ?? undefined,
      faults,
      positionOf: (path, side) => at(offsetOf(document, path, side)),
      sourceOf: (path) => plainSource(document, path),
    };
  } catch (error) {
    const message = `The YAML cannot be read: ${(error as Error).message}.`;
    const hint = "Write each value out instead of referring to it with *, and nest less deeply.";
    const fault = { code: "invalid-yaml", message, expected: "plain YAML", hint };
    return { value: undefined, faults: [markdownFault(fault, { line: before + 1, column: 1 })], ...nowhere };
  }
}

function told(problem: YAMLError, position: Position): Fault {
  if (problem.code === "DUPLICATE_KEY") {
    return markdownFault(
      {
        code: "repeated-key",
        message: "This field stands here a second time.",
        expected: "each field once",
        received: "the same field twice",
        hint: "Keep one of the two.",
      },
      position,
    );
  }
  return markdownFault(
    {
      code: "invalid-yaml",
      message: `Invalid YAML. ${problem.message.split("\n", 1)[0]}`,
      expected: "fields as YAML: a name, a colon, a space and a value on each line",
      received: problem.code,
      hint: 'Put a text that holds ": " or " #", or begins with a sign such as @, [, *, & or %, into "quotes"; indent with spaces.',
    },
    position,
  );
}

function offsetOf(document: Document, path: readonly string[], side: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  path.forEach((step, index) => {
    const key = isMap(node)
      ? node.items.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === step)
      : undefined;
    const next = key ? key.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const wanted = side === "key" && index === path.length - 1 && key ? key.key : next;
    offset = rangeStart(wanted) ?? rangeStart(key?.key) ?? offset;
    node = next;
  });
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}

function plainSource(document: Document, path: readonly string[]): string | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) && node.type === "PLAIN" && typeof node.value !== "string" && node.value !== null
    ? node.source
    : undefined;
}
