import type { Fault } from "@event-content/schema";
import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { positionAt } from "./position-at.ts";
import { repeatedKeys } from "./repeated-keys.ts";
import { syntaxFault } from "./syntax-fault.ts";

/** A JSON text as its value and its tree, or why it is none. */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown; readonly root: Node; readonly faults: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const DEEPEST = 200;

export function readJson(text: string): JsonReading {
  if (text.trim() === "")
    return refuse("empty-file", "The file is empty.", "an item or a list of items", "nothing");
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const received = `more than ${DEEPEST} levels`;
    return refuse("invalid-json", "The JSON is nested too deeply.", `at most ${DEEPEST} levels`, received, {
      ...positionAt(text, deep),
    });
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !root) {
    return { ok: false, faults: [syntaxFault(first ?? { error: 4, offset: 0, length: 0 }, text)] };
  }
  try {
    return { ok: true, value: JSON.parse(text), root, faults: repeatedKeys(root, text) };
  } catch (error) {
    return refuse("invalid-json", `Invalid JSON. ${(error as Error).message}`, "JSON", "something else");
  }
}

function refuse(
  code: string,
  message: string,
  expected: string,
  received: string,
  position: { line: number; column: number } = { line: 1, column: 1 },
): JsonReading {
  return {
    ok: false,
    faults: [{ code, severity: "error", message, path: "", expected, received, hint: "", ...position }],
  };
}

/** The offset where brackets stand deeper than any content has reason to; a recursive parser would crash there. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (token === "[" || token === "{") depth++;
    if (token === "]" || token === "}") depth--;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}
