import type { BlockInput } from "./blocks.ts";

/**
 * The level of each heading of a body in the outline of the page: the first is one below the heading above the body,
 * and none is more than one below the heading before it (WCAG 2.2, H42; the Nu checker's rule on skipped levels).
 */
export function headingLevels(blocks: readonly BlockInput[], above: number): (block: BlockInput) => number {
  const levels = new Map<BlockInput, number>();
  let stack: number[] = [];
  for (const block of blocks) {
    const style =
      block?._type === "block" && typeof block.style === "string" && block.style.startsWith("h")
        ? /^h([2-6])$/.exec(block.style)?.[1]
        : undefined;
    if (style === undefined) continue;
    const depth = Number(style);
    stack = [...stack.filter((each) => each < depth), depth];
    levels.set(block, Math.min(6, above + stack.length));
  }
  return (block) => levels.get(block) ?? Math.min(6, above + 1);
}
