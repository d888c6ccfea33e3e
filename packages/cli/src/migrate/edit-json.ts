import {
  applyEdits,
  type FormattingOptions,
  findNodeAtLocation,
  type JSONPath,
  modify,
  type Node,
  parseTree,
} from "jsonc-parser";
import type { Change } from "./change.ts";

/** JSON with changes made where they stand: white space and the order of fields stay; the version comes first. */
export function editJson(text: string, changes: readonly Change[]): string {
  return changes.reduce(edited, text);
}

function edited(text: string, change: Change): string {
  const path = [...change.path];
  const root = parseTree(text) as Node;
  if (change.op === "rename") {
    const key = findNodeAtLocation(root, path)?.parent?.children?.[0] as Node;
    return text.slice(0, key.offset) + JSON.stringify(change.to) + text.slice(key.offset + key.length);
  }
  if (change.op === "set" && path.at(-1) === "schemaVersion" && !findNodeAtLocation(root, path)) {
    const holder = findNodeAtLocation(root, path.slice(0, -1)) ?? root;
    const [first] = holder.children ?? [];
    if (first) return withFirst(text, holder, first, change.value);
  }
  const value = change.op === "set" ? change.value : undefined;
  return applyEdits(text, modify(text, path, value, formattingAt(text, root, path)));
}

/** A new first field, with the white space of the one that stands there. */
function withFirst(text: string, holder: Node, first: Node, value: unknown): string {
  const space = text.slice(holder.offset + 1, first.offset);
  const colon = /^"(?:[^"\\]|\\.)*"(\s*:\s*)/.exec(text.slice(first.offset))?.[1] ?? ": ";
  const field = `"schemaVersion"${colon}${JSON.stringify(value)},${space}`;
  return text.slice(0, first.offset) + field + text.slice(first.offset);
}

/** As the object around the change is written: on one line without white space, or indented. */
function formattingAt(text: string, root: Node, path: JSONPath): { formattingOptions?: FormattingOptions } {
  const holder = findNodeAtLocation(root, path.slice(0, -1)) ?? root;
  const [first] = holder.children ?? [];
  if (first && !/[\r\n]/.test(text.slice(holder.offset, first.offset))) return {};
  const [indent = "  "] = /(?<=[\r\n])[ \t]+/.exec(text) ?? [];
  return {
    formattingOptions: {
      tabSize: indent.length,
      insertSpaces: !indent.startsWith("\t"),
      eol: /\r\n|\r|\n/.exec(text)?.[0] ?? "\n",
    },
  };
}
