import type { Node } from "jsonc-parser";
import { pointerSteps } from "./pointer-steps.ts";

/**
 * Where in its file a JSON Pointer points: at the value, or at the name of the field with `at: "key"`.
 * What is not there is shown by what should hold it.
 */
export function locate(root: Node, pointer: string, at: "key" | "value"): number {
  let node = root;
  let key: Node | undefined;
  for (const step of pointerSteps(pointer)) {
    const found = child(node, step);
    if (!found) return node.offset;
    node = found.value;
    key = found.key;
  }
  return at === "key" && key ? key.offset : node.offset;
}

function child(node: Node, step: string): { key: Node | undefined; value: Node } | undefined {
  if (node.type === "array") {
    const value = node.children?.[Number(step)];
    return value && { key: undefined, value };
  }
  // JSON.parse takes the last of several fields with one name.
  const property = node.children?.findLast((each) => each.children?.[0]?.value === step);
  const [key, value] = property?.children ?? [];
  return value && { key, value };
}
