import {
  type Archive,
  type Fault,
  type ItemInput,
  safeParseArchive,
  safeParseItem,
} from "@event-content/schema";
import type { Node } from "jsonc-parser";
import { type Content, type Entry, MOST_MARKS } from "./content.ts";
import { entryName } from "./entry-name.ts";
import type { Lines } from "./lines.ts";
import type { Mark } from "./mark.ts";
import { parseJson } from "./parse-json.ts";
import { placeInTree } from "./place-in-tree.ts";
import { repeatedKeys } from "./repeated-keys.ts";

const AT_KEY = new Set(["unknown-key", "invalid-key"]);

type Placed = readonly [pointer: string, fault: Fault];

/** Reads a text: an item, a list of items, or `{ archive, items }`. */
export function readContent(text: string): Content {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const placeOf = () => undefined;
    return { entries: [], archive: undefined, marks: [parsed.mark], faults: 1, readable: false, placeOf };
  }
  const { value, root, lines } = parsed;
  const repeated = repeatedKeys(root, lines);
  const placed: Placed[] = [];
  const archive = readArchive(value, placed);
  const entries = itemsOf(value).map(({ pointer, value }) =>
    readEntry(value, pointer, archive?.schemaVersion, placed),
  );
  const empty = entries.length === 0 ? [noItems(root, lines)] : [];
  const marks = [
    ...empty,
    ...repeated,
    ...placed.slice(0, MOST_MARKS).map((each) => markOf(each, root, lines)),
  ];
  return {
    entries,
    archive,
    marks: marks.sort((a, b) => a.from - b.from).slice(0, MOST_MARKS),
    faults: empty.length + repeated.length + placed.length,
    readable: repeated.length === 0,
    placeOf: (pointer) => placeInTree(root, pointer, "value"),
  };
}

interface Bundle {
  readonly archive?: unknown;
  readonly items: readonly unknown[];
}

function isBundle(value: unknown): value is Bundle {
  return (
    typeof value === "object" &&
    value !== null &&
    !("kind" in value) &&
    "items" in value &&
    Array.isArray(value.items)
  );
}

function itemsOf(value: unknown): { readonly pointer: string; readonly value: unknown }[] {
  const [list, under] = isBundle(value) ? [value.items, "/items"] : [value, ""];
  if (!Array.isArray(list)) return [{ pointer: "", value }];
  return list.map((each, index) => ({ pointer: `${under}/${index}`, value: each }));
}

function readArchive(value: unknown, placed: Placed[]): Archive | undefined {
  if (!isBundle(value) || value.archive === undefined) return undefined;
  const result = safeParseArchive(value.archive);
  for (const fault of result.success ? result.warnings : result.faults) placed.push(["/archive", fault]);
  return result.success ? result.data : undefined;
}

function readEntry(value: unknown, pointer: string, version: string | undefined, placed: Placed[]): Entry {
  const result = safeParseItem(value, { schemaVersion: version });
  for (const fault of result.success ? result.warnings : result.faults) placed.push([pointer, fault]);
  const item = result.success ? (value as ItemInput) : undefined;
  return { name: entryName(value), pointer, item };
}

function markOf([pointer, fault]: Placed, root: Node, lines: Lines): Mark {
  const path = `${pointer}${fault.path}`;
  const { from, to } = placeInTree(root, path, AT_KEY.has(fault.code) ? "key" : "value");
  const { severity, message, hint } = fault;
  return { severity, message, hint: hint || expectation(fault), path, line: lines.at(from).line, from, to };
}

function expectation({ expected }: Fault): string {
  return expected === "" ? "" : `Expected: ${expected.replace(/\.$/, "")}.`;
}

function noItems(root: Node, lines: Lines): Mark {
  const { from, to } = placeInTree(root, "", "value");
  const message = "The list holds no items.";
  const hint = "Put an item into it: [ {…} ].";
  return { severity: "error", message, hint, path: "", line: lines.at(from).line, from, to };
}
