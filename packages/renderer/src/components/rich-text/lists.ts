import type { BlockInput, TextBlockInput } from "./blocks.ts";

/** A list item, and the items one level below it. */
export interface ListNode {
  readonly block: TextBlockInput;
  readonly inner: ListNode[];
}

/** Blocks with runs of list items gathered into trees; a change of kind at the first level begins a new list. */
export function listsOf(blocks: readonly BlockInput[]): (BlockInput | ListNode[])[] {
  const out: (BlockInput | ListNode[])[] = [];
  let open: ListNode[] | undefined;
  for (const block of blocks) {
    if (block?._type !== "block" || block.listItem === undefined) {
      open = undefined;
      out.push(block);
      continue;
    }
    const first = open?.[0]?.block.listItem;
    if (!open || ((block.level ?? 1) === 1 && first !== block.listItem)) {
      open = [];
      out.push(open);
    }
    place(open, block, (block.level ?? 1) - 1);
  }
  return out;
}

function place(nodes: ListNode[], block: TextBlockInput, depth: number): void {
  const last = nodes.at(-1);
  if (depth > 0 && last) place(last.inner, block, depth - 1);
  else nodes.push({ block, inner: [] });
}
