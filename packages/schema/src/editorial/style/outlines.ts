import type { Fault } from "../../faults/fault.ts";
import type { ItemInput } from "../../model/item.ts";
import { listOf } from "./list-of.ts";
import { type LooseBlock, type PlacedBlocks, richTextsOf } from "./rich-texts-of.ts";
import { structureFault } from "./structure-fault.ts";

/** Headings that skip a level, and paragraphs in bold that pose as headings, in every rich text. */
export function checkOutlines(item: ItemInput): Fault[] {
  return richTextsOf(item).flatMap(checkOutline);
}

function checkOutline({ path, blocks }: PlacedBlocks): Fault[] {
  const out: Fault[] = [];
  let above = 1;
  blocks.forEach((block, index) => {
    const level = Number(/^h([2-6])$/.exec(block.style ?? "")?.[1] ?? 0);
    if (level > above + 1) out.push(skipped(`${path}/${index}/style`, above, level));
    if (level > 0) above = level;
    if (level === 0 && posesAsHeading(block)) out.push(disguised(`${path}/${index}`, textOf(block)));
  });
  return out;
}

function skipped(path: string, above: number, level: number): Fault {
  return structureFault({
    code: "heading-skips",
    path,
    message: `A heading of level ${level} follows one of level ${above}.`,
    received: `h${level}`,
    expected: `h${above + 1}`,
    hint: `Write h${above + 1}.`,
    source: "WCAG 2.2, 1.3.1 Info and Relationships (technique G141)",
  });
}

function posesAsHeading(block: LooseBlock): boolean {
  if (block._type !== "block" || block.listItem !== undefined || (block.style ?? "normal") !== "normal")
    return false;
  const text = textOf(block).trim();
  return (
    text !== "" &&
    text.length <= 80 &&
    !/[.!?:;,。！？：；，؟]$/.test(text) &&
    listOf(block.children).every(
      (span) => String(span?.text ?? "").trim() === "" || listOf(span?.marks).includes("strong"),
    )
  );
}

function textOf(block: LooseBlock): string {
  return listOf(block.children)
    .map((span) => span?.text ?? "")
    .join("");
}

function disguised(path: string, text: string): Fault {
  return structureFault({
    code: "bold-heading",
    path,
    message: "This paragraph in bold looks like a heading, and is none.",
    received: text,
    expected: "a block with the style h2, h3 or h4",
    hint: "Give it the style of a heading, without the bold.",
    source: "WCAG 2.2, 1.3.1 Info and Relationships",
  });
}
