import type { ItemInput } from "../../model/item.ts";
import { blockTexts } from "./block-texts.ts";
import { isTag } from "./is-tag.ts";
import { listOf } from "./list-of.ts";
import type { PlacedText } from "./placed-text.ts";
import { inEachLanguage, type LooseBlock, type PlacedBlocks } from "./rich-texts-of.ts";
import type { TextRole } from "./style-rule.ts";

// What is carried over from a source is kept as it was, people are called as they call themselves.
const NOT_READ = new Set([
  "source",
  "archive",
  "asPrinted",
  "basis",
  "recurrence",
  "organizers",
  "contacts",
  "speakers",
]);
/** Lists of other works: their titles are names. */
const WORKS = new Set(["documents", "links", "recordings", "recording", "related", "trail"]);
const RICH = new Set(["body", "report"]);
const ROLES: ReadonlyMap<string, TextRole> = new Map([
  ["title", "title"],
  ["summary", "prose"],
  ["note", "prose"],
  ["dateline", "phrase"],
  ["caption", "phrase"],
  ["alt", "phrase"],
  ["accessNote", "phrase"],
  ["fee", "phrase"],
  ["text", "item"],
  ["themes", "item"],
  ["groups", "item"],
]);

/** The texts of an item that an editor has written. */
export function textsOf(item: ItemInput): PlacedText[] {
  return fieldsOf(item, "", item.lang, false);
}

function fieldsOf(value: object, path: string, lang: string, ofWork: boolean): PlacedText[] {
  return Object.entries(value).flatMap(([key, each]) => {
    if (NOT_READ.has(key)) return [];
    const place = `${path}/${key}`;
    if (path === "" && RICH.has(key)) return inEachLanguage(each, place, lang).flatMap(textsOfBlocks);
    const role = ROLES.get(key);
    if (role) return textsOfField(each, place, lang, role === "title" && ofWork ? "link" : role);
    if (typeof each !== "object" || each === null) return [];
    return fieldsOf(each, place, lang, ofWork || WORKS.has(key));
  });
}

/** A text, a text a language, or a list of either. */
function textsOfField(value: unknown, path: string, lang: string, role: TextRole): PlacedText[] {
  if (typeof value === "string") return [{ text: value, lang, role, parts: [{ from: 0, path }] }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (Array.isArray(value)) return textsOfField(each, `${path}/${key}`, lang, role);
    return isTag(key) && typeof each === "string" ? textsOfField(each, `${path}/${key}`, key, role) : [];
  });
}

function textsOfBlocks({ path, lang, blocks }: PlacedBlocks): PlacedText[] {
  return blocks.flatMap((block, index) => textsOfBlock(block, `${path}/${index}`, lang));
}

function textsOfBlock(block: LooseBlock, path: string, lang: string): PlacedText[] {
  const { children: _spans, markDefs: _marks, rows, ...fields } = block;
  const cells = listOf(rows).flatMap((row, at) =>
    listOf(row?.cells).flatMap((cell, index) =>
      blockTexts(cell ?? {}, `${path}/rows/${at}/cells/${index}`, lang, "cell"),
    ),
  );
  const quoted = block.style === "blockquote";
  return [
    ...(quoted ? [] : blockTexts(block, path, lang, roleOf(block))),
    ...cells,
    ...fieldsOf(fields, path, lang, block._type === "video"),
  ];
}

function roleOf(block: LooseBlock): TextRole {
  if (/^h[1-6]$/.test(block.style ?? "")) return "title";
  return block.listItem === undefined ? "prose" : "item";
}
