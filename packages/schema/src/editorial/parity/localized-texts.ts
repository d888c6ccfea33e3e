import type { ItemInput } from "../../model/item.ts";

/** A text of an item that can be in several languages: where it stands, and in which languages it is. */
export interface LocalizedPlace {
  /** JSON Pointer. */
  readonly path: string;
  readonly languages: readonly string[];
}

const NOT_TEXT = new Set(["markDefs", "children", "facts", "notes", "basis", "previousDates", "captures"]);
/** Fields that hold localized text, wherever they stand in an item; the rest are names, codes and addresses. */
const LOCALIZED = new Set([
  "title",
  "summary",
  "body",
  "report",
  "dateline",
  "byline",
  "text",
  "note",
  "notice",
  "accessNote",
  "alt",
  "caption",
  "fee",
  "name",
  "shortName",
  "organization",
  "locality",
  "region",
  "address",
  "room",
]);

/**
 * The localized texts of an item. A plain string is in the item's own language; names that are one string for all
 * (an organization that is called the same everywhere) count only where another text of the item is translated.
 */
export function localizedTexts(item: ItemInput): LocalizedPlace[] {
  const out: LocalizedPlace[] = [];
  visit(item, "", item.lang, out);
  return out;
}

function visit(value: unknown, path: string, lang: string, out: LocalizedPlace[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    const place = `${path}/${key}`;
    if (NOT_TEXT.has(key) || each === undefined) continue;
    if (key === "source" || key === "speakers" || key === "contacts") continue;
    if (key === "themes" || key === "groups") {
      for (const [index, text] of Array.isArray(each) ? each.entries() : []) {
        add(text, `${place}/${index}`, lang, out);
      }
    } else if (LOCALIZED.has(key)) {
      add(each, place, lang, out);
    } else {
      visit(each, place, lang, out);
    }
  }
}

function add(value: unknown, path: string, lang: string, out: LocalizedPlace[]): void {
  const single = typeof value === "string" || Array.isArray(value);
  if (!single && (typeof value !== "object" || value === null)) return;
  if (Array.isArray(value) && value.length === 0) return;
  out.push({ path, languages: single ? [lang] : Object.keys(value as object).sort() });
}
