import type { BlockInput } from "../components/rich-text/rich-text.ts";
import { carriesSpans, hasWords, KEY } from "./carried-spans.ts";
import { isWritable } from "./is-writable.ts";

type TableInput = Extract<BlockInput, { _type: "table" }>;
type ImageInput = Extract<BlockInput, { _type: "image" }>;

/** Where a block stands in its body. */
export interface BlockPlace {
  /** Depth of the list item before it; 0 where there is none. */
  readonly depth: number;
  /** Whether keys follow from the order of the blocks, and need not be written. */
  readonly numbered: boolean;
}

/** Whether Markdown gives a block back as it is; what it does not carry is written as data. */
export function carriesBlock(block: BlockInput, { depth, numbered }: BlockPlace): boolean {
  const key = numbered ? undefined : block._key;
  switch (block._type) {
    case "block": {
      const { listItem, level, style = "normal" } = block;
      const inList =
        listItem === undefined ? level === undefined : style === "normal" && (level ?? 1) <= depth + 1;
      return inList && (key === undefined || KEY.test(key)) && carriesSpans(block) && hasWords(block);
    }
    case "table":
      return key === undefined && carriesTable(block);
    case "image":
      return (key === undefined || KEY.test(key)) && carriesImage(block);
    default:
      return false;
  }
}

function carriesTable({ caption, rows }: TableInput): boolean {
  const [first] = rows;
  return (
    caption === undefined &&
    first !== undefined &&
    first.cells.length > 0 &&
    rows.every(
      (row, at) =>
        row._key === undefined &&
        row.cells.length === first.cells.length &&
        row.cells.every(
          (cell) =>
            cell._key === undefined &&
            (cell.header ?? false) === (at === 0) &&
            carriesSpans(cell) &&
            (cell.children.length === 0 || hasWords(cell)),
        ),
    )
  );
}

function carriesImage(image: ImageInput): boolean {
  const { url, alt, decorative, caption, credit, width, height } = image;
  return (
    typeof alt === "string" &&
    alt.trim() !== "" &&
    isWritable(alt) &&
    isWritable(url) &&
    !decorative &&
    (caption === undefined || (typeof caption === "string" && isWritable(caption))) &&
    credit === undefined &&
    width === undefined &&
    height === undefined
  );
}
