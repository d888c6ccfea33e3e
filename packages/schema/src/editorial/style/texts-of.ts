import type { ItemInput } from "../../model/item.ts";
import { listOf } from "./list-of.ts";
import type { TextRole } from "./style-rule.ts";

/** A text of an item, where it stands, and in which language it is. */
export interface PlacedText {
  /** JSON Pointer. */
  readonly path: string;
  readonly text: string;
  readonly lang: string;
  readonly role: TextRole;
}

// What is carried over from a source is kept as it was; the rest holds no words of the editor.
const CARRIED_OVER = new Set([
  "source",
  "archive",
  "asPrinted",
  "basis",
  "id",
  "lang",
  "kind",
  "type",
  "url",
  "recurrence",
]);
const LINKED = new Set(["documents", "links", "recordings", "recording"]);
const PROSE = new Set(["summary", "note", "caption", "text", "accessNote", "fee", "themes"]);

/** The texts of an item that an editor has written. */
export function textsOf(item: ItemInput): PlacedText[] {
  const out: PlacedText[] = [];
  for (const [key, value] of Object.entries(item)) {
    if (CARRIED_OVER.has(key)) continue;
    if (key === "body" || key === "report") richTexts(value, `/${key}`, item.lang, out);
    else fieldTexts(value, key, `/${key}`, item.lang, LINKED.has(key), out);
  }
  return out;
}

function fieldTexts(
  value: unknown,
  name: string,
  path: string,
  lang: string,
  linked: boolean,
  out: PlacedText[],
): void {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries())
      fieldTexts(each, name, `${path}/${index}`, lang, linked, out);
  } else if (typeof value === "string") {
    const role = roleOf(name, linked);
    if (role) out.push({ path, text: value, lang, role });
  } else if (typeof value === "object" && value !== null) {
    const localized =
      roleOf(name, linked) !== undefined && name !== "themes"
        ? isLocalized(value)
        : isLocalized(value) && name === "themes";
    for (const [key, each] of Object.entries(value)) {
      if (localized) fieldTexts(each, name, `${path}/${key}`, key, linked, out);
      else if (!CARRIED_OVER.has(key))
        fieldTexts(each, key, `${path}/${key}`, lang, linked || LINKED.has(key), out);
    }
  }
}

function roleOf(name: string, linked: boolean): TextRole | undefined {
  if (name === "title") return linked ? "link" : "title";
  return PROSE.has(name) ? "prose" : undefined;
}

/** `{ en: "…", fr: "…" }`: every key a language tag, every value a text. */
function isLocalized(value: object): boolean {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, each]) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(key) && typeof each === "string")
  );
}

function richTexts(value: unknown, path: string, lang: string, out: PlacedText[]): void {
  if (!Array.isArray(value)) {
    for (const [tag, blocks] of Object.entries((value as object | undefined) ?? {}))
      if (Array.isArray(blocks)) richTexts(blocks, `${path}/${tag}`, tag, out);
    return;
  }
  for (const [index, block] of value.entries()) blockTexts(block, `${path}/${index}`, lang, out);
}

interface BlockLike {
  readonly style?: string;
  readonly children?: readonly { readonly text?: unknown; readonly marks?: readonly string[] }[];
  readonly markDefs?: readonly { readonly _key?: string; readonly _type?: string; readonly lang?: string }[];
  readonly rows?: readonly { readonly cells?: readonly BlockLike[] }[];
  readonly caption?: unknown;
}

function blockTexts(
  block: BlockLike | null | undefined,
  path: string,
  lang: string,
  out: PlacedText[],
): void {
  if (typeof block !== "object" || block === null) return;
  const heading = /^h[2-6]$/.test(block.style ?? "");
  listOf(block.children).forEach((span, index) => {
    if (typeof span?.text !== "string" || block.style === "blockquote") return;
    const marks = listOf(span.marks).map((mark) => listOf(block.markDefs).find((each) => each._key === mark));
    const own = marks.find((mark) => mark?._type === "language")?.lang ?? lang;
    const role = marks.some((mark) => mark?._type === "link") ? "link" : heading ? "title" : "prose";
    out.push({ path: `${path}/children/${index}/text`, text: span.text, lang: own, role });
  });
  for (const [at, row] of listOf(block.rows).entries()) {
    for (const [index, cell] of listOf(row?.cells).entries())
      blockTexts(cell, `${path}/rows/${at}/cells/${index}`, lang, out);
  }
  if (block.caption !== undefined) fieldTexts(block.caption, "caption", `${path}/caption`, lang, false, out);
}
