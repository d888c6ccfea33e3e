import type { Fault } from "@event-content/schema";
import { jsonPointer } from "@event-content/schema";
import type { Node } from "jsonc-parser";
import { positionAt } from "./position-at.ts";

/** Fields that an object has twice: JSON keeps the last and loses the others without a word. */
export function repeatedKeys(root: Node, text: string): Fault[] {
  const faults: Fault[] = [];
  visit(root, [], (key, path) => faults.push(repeated(key, path, text)));
  return faults;
}

function visit(node: Node, path: string[], found: (key: Node, path: string[]) => void): void {
  const seen = new Set<string>();
  node.children?.forEach((child, index) => {
    const [key, value] = node.type === "object" ? (child.children ?? []) : [undefined, child];
    const here = [...path, key ? String(key.value) : String(index)];
    if (key && seen.has(key.value)) found(key, here);
    if (key) seen.add(key.value);
    if (value) visit(value, here, found);
  });
}

function repeated(key: Node, path: string[], text: string): Fault {
  return {
    code: "repeated-key",
    severity: "error",
    message: `"${key.value}" stands here a second time.`,
    path: jsonPointer(path),
    expected: "each field once",
    received: JSON.stringify(key.value),
    hint: "Keep one of the two; only the last would be read.",
    ...positionAt(text, key.offset),
  };
}
