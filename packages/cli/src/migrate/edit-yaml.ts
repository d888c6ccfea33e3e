import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, isScalar, type Pair, parseDocument, stringify } from "yaml";
import type { Change, Path } from "./change.ts";

const OPTIONS = { version: "1.2", stringKeys: true } as const;

/** The fields of YAML; a version that is written as a number is the characters of it. */
export function yamlFields(text: string): unknown {
  const document = parseDocument(text, OPTIONS);
  const value: unknown = document.toJS();
  const version = document.getIn(["schemaVersion"], true);
  if (isScalar(version) && typeof version.value === "number" && version.source !== undefined)
    (value as Record<string, unknown>).schemaVersion = version.source;
  return value;
}

/**
 * YAML with changes made where they stand. Fields that are renamed, plain values and new fields at the top leave all other
 * characters as they are; with anything else the YAML is written anew, with its comments.
 *
 * @returns undefined where YAML cannot be made to say what is expected, because of an alias for example
 */
export function editYaml(text: string, changes: readonly Change[], expected: unknown): string | undefined {
  return [inPlace, () => undefined]
    .map((attempt) => edited(text, changes, attempt))
    .find((result) => result !== undefined && isDeepStrictEqual(soundFields(result), expected));
}

function edited(
  text: string,
  changes: readonly Change[],
  attempt: (text: string, document: Document, change: Change) => string | undefined,
): string | undefined {
  try {
    return changes.reduce((before, change) => {
      const document = parseDocument(before, OPTIONS);
      return attempt(before, document, change) ?? rewritten(document, change, lineEnd(text));
    }, text);
  } catch {
    // The library refuses what it cannot write, such as a field of an alias.
    return undefined;
  }
}

function soundFields(text: string): unknown {
  return parseDocument(text, OPTIONS).errors.length === 0 ? yamlFields(text) : undefined;
}

function inPlace(text: string, document: Document, change: Change): string | undefined {
  if (change.op === "remove") return undefined;
  const pair = pairAt(document, change.path);
  if (change.op === "rename") return replaced(text, pair?.key, scalarText(change.to));
  if (pair) return isPlain(change.value) ? replaced(text, pair.value, scalarText(change.value)) : undefined;
  const { contents } = document;
  if (change.path.length !== 1 || !isMap(contents) || contents.flow) return undefined;
  const [name] = change.path as [string];
  const value = isPlain(change.value) ? `${scalarText(name)}: ${scalarText(change.value)}\n` : undefined;
  const end = lineEnd(text);
  const line = (value ?? stringify({ [name]: change.value }, { lineWidth: 0 })).replaceAll("\n", end);
  if (name === "schemaVersion") return line + text;
  return text + (/[\r\n]$/.test(text) ? "" : end) + line;
}

function pairAt(document: Document, path: Path): Pair | undefined {
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(holder)) return undefined;
  return holder.items.find(({ key }) => (isScalar(key) ? key.value : key) === path.at(-1));
}

/** Undefined where it is no value on one line. */
function replaced(text: string, node: unknown, by: string): string | undefined {
  if (!isScalar(node) || !node.range || node.type?.startsWith("BLOCK")) return undefined;
  const [start, end] = node.range;
  return end > start ? text.slice(0, start) + by + text.slice(end) : undefined;
}

function rewritten(document: Document, change: Change, end: string): string {
  const key = pairAt(document, change.path)?.key;
  if (change.op === "rename" && isScalar(key)) key.value = change.to;
  if (change.op === "remove") document.deleteIn(change.path);
  if (change.op === "set") document.setIn(change.path, document.createNode(change.value));
  return document.toString({ lineWidth: 0 }).replaceAll("\n", end);
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

/** On one line, whatever it holds. A version stays a text. */
function scalarText(value: unknown): string {
  const text = stringify(value, { lineWidth: 0 }).trimEnd();
  return /[\r\n]/.test(text) ? JSON.stringify(value) : text;
}

function lineEnd(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
}
