import type { ItemInput } from "../../model/item.ts";
import { isTag } from "./is-tag.ts";

/** What a block may hold; nothing here has been checked. */
export interface LooseBlock {
  readonly _type?: unknown;
  readonly style?: string;
  readonly listItem?: unknown;
  readonly children?: readonly LooseSpan[];
  readonly markDefs?: readonly LooseMark[];
  readonly rows?: readonly { readonly cells?: readonly LooseBlock[] }[];
}

export interface LooseSpan {
  readonly text?: unknown;
  readonly marks?: readonly string[];
}

export interface LooseMark {
  readonly _key?: string;
  readonly _type?: string;
  readonly lang?: string;
}

/** Blocks in one language, and where they stand. */
export interface PlacedBlocks {
  /** JSON Pointer. */
  readonly path: string;
  readonly lang: string;
  readonly blocks: readonly LooseBlock[];
}

/** The body and the report of an item, in each language. */
export function richTextsOf(item: ItemInput): PlacedBlocks[] {
  return Object.entries(item).flatMap(([key, value]) =>
    key === "body" || key === "report" ? inEachLanguage(value, `/${key}`, item.lang) : [],
  );
}

/** A rich text that is in one language, or in several by tag. */
export function inEachLanguage(value: unknown, path: string, lang: string): PlacedBlocks[] {
  if (Array.isArray(value)) return [{ path, lang, blocks: value.map(asBlock) }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([tag, blocks]) =>
    isTag(tag) && Array.isArray(blocks)
      ? [{ path: `${path}/${tag}`, lang: tag, blocks: blocks.map(asBlock) }]
      : [],
  );
}

function asBlock(value: unknown): LooseBlock {
  return typeof value === "object" && value !== null ? value : {};
}
