import { jsonPointer } from "@event-content/schema";
import type { Node } from "jsonc-parser";
import type { Lines } from "./lines.ts";
import type { Mark } from "./mark.ts";

/** Fields that an object has twice: JSON keeps the last and loses the others without a word. */
export function repeatedKeys(root: Node, lines: Lines): Mark[] {
  const marks: Mark[] = [];
  visit(root, [], (key, path) =>
    marks.push({
      severity: "error",
      message: `"${key.value}" stands here a second time.`,
      path: jsonPointer(path),
      hint: "Keep one of the two; only the last would be read.",
      line: lines.at(key.offset).line,
      from: key.offset,
      to: key.offset + key.length,
    }),
  );
  return marks;
}

function visit(node: Node, path: readonly string[], found: (key: Node, path: string[]) => void): void {
  const seen = new Set<string>();
  node.children?.forEach((child, index) => {
    const [key, value] = node.type === "object" ? (child.children ?? []) : [undefined, child];
    const here = [...path, key ? String(key.value) : String(index)];
    if (key && seen.has(key.value)) found(key, here);
    if (key) seen.add(key.value);
    if (value) visit(value, here, found);
  });
}
