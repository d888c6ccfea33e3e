import type { Node } from "jsonc-parser";

/** A stretch of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a JSON Pointer points: at the value, or at the name of the field with `at: "key"`. What is not there is shown by
 * what should hold it; of an object or a list only the opening bracket is marked.
 */
export function placeInTree(root: Node, pointer: string, at: "key" | "value"): Span {
  let node = root;
  let key: Node | undefined;
  for (const step of stepsOf(pointer)) {
    const found = child(node, step);
    if (!found?.value) return spanOf(key ?? node);
    node = found.value;
    key = found.key;
  }
  const structure = node.type === "object" || node.type === "array";
  return spanOf(key && (at === "key" || structure) ? key : node);
}

/** RFC 6901: `/dates/end` becomes `["dates", "end"]`. */
function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function child(node: Node, step: string): { key?: Node | undefined; value?: Node | undefined } | undefined {
  if (node.type === "array") return { value: node.children?.[Number(step)] };
  // JSON.parse takes the last of several fields with one name.
  const property = node.children?.findLast((each) => each.children?.[0]?.value === step);
  return property && { key: property.children?.[0], value: property.children?.[1] };
}

function spanOf(node: Node): Span {
  const structure = node.type === "object" || node.type === "array";
  return { from: node.offset, to: node.offset + (structure ? 1 : node.length) };
}
