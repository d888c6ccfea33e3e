import type { PhrasingContent } from "mdast";
import { readTag } from "./read-tag.ts";

/** For each opening tag among pieces of a line, by its index, the index of its closing tag; none where it is not closed. */
export function closingTags(nodes: readonly PhrasingContent[]): ReadonlyMap<number, number> {
  const open = new Map<string, number[]>();
  const ends = new Map<number, number>();
  nodes.forEach((node, at) => {
    const tag = node.type === "html" ? readTag(node.value) : undefined;
    if (tag?.type === "open") open.set(tag.name, pushed(open.get(tag.name), at));
    if (tag?.type !== "close") return;
    const start = open.get(tag.name)?.pop();
    if (start !== undefined) ends.set(start, at);
  });
  return ends;
}

function pushed(list: number[] | undefined, value: number): number[] {
  if (!list) return [value];
  list.push(value);
  return list;
}
