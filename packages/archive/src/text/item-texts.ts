import type { ItemInput } from "@event-content/schema";

/** Where a text stands: 3 the title; 2 what says what the item is about; 1 everything else. */
export type Level = 3 | 2 | 1;

export interface ItemText {
  readonly text: string;
  readonly lang: string;
  readonly level: Level;
}

/** Fields that say what the item is about. */
const SECOND = /* @__PURE__ */ new Set([
  "summary",
  "topics",
  "organizers",
  "place",
  "type",
  "byline",
  "dateline",
  "themes",
]);
/** What nobody searches for: addresses, codes, dates, how the item was read. */
const SILENT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "kind",
  "schemaVersion",
  "lang",
  "url",
  "trail",
  "published",
  "updated",
  "goals",
  "regions",
  "countries",
  "country",
  "dates",
  "status",
  "attendance",
  "images",
  "related",
  "archive",
  "source",
  "about",
  "registration",
  "interpretation",
  "recurrence",
  "sessionCounts",
  "latitude",
  "longitude",
  "mediaType",
  "bytes",
  "pages",
  "language",
  "otherLanguages",
  "accessible",
  "accessibleContact",
  "availability",
  "archivedCopy",
  "access",
  "_type",
  "_key",
  "style",
  "listItem",
  "level",
  "marks",
  "markDefs",
  "role",
  "start",
  "end",
  "duration",
  "poster",
  "email",
  "phone",
  "decorative",
  "width",
  "height",
  "count",
  "qualifier",
  "countryCount",
  "contacts",
]);
/** Silent in a record of an item, a text in the item itself. */
const CODES = /* @__PURE__ */ new Set(["type", "kind"]);
const LANGUAGE_TAG = /^(?!alt$|fee$)[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The names an archive gives to the words of its taxonomies, in its languages. */
export interface Labels {
  readonly topics?: Readonly<Record<string, unknown>>;
  readonly types?: Readonly<Record<string, unknown>>;
  readonly regions?: Readonly<Record<string, unknown>>;
}

/**
 * What can be searched of an item: every text a reader sees on its page, with its language, and the names of its topics.
 * The item is given as it is published: what its archive withholds is not in it.
 */
export function itemTexts(item: ItemInput, labels: Labels = {}): ItemText[] {
  const found: ItemText[] = [];
  const fields = item as unknown as Readonly<Record<string, unknown>>;
  const lang = typeof item.lang === "string" ? item.lang : "und";
  for (const name of Object.keys(fields)) {
    if (SILENT.has(name)) continue;
    collect(fields[name], lang, name === "title" ? 3 : SECOND.has(name) ? 2 : 1, found);
  }
  for (const topic of Array.isArray(item.topics) ? item.topics : []) {
    if (typeof topic === "string") collect(labels.topics?.[topic], lang, 2, found);
  }
  if (typeof item.type === "string") collect(labels.types?.[item.type], lang, 2, found);
  return found;
}

/** No page is nested deeper; what a stranger nests deeper is left out, before the stack is full. */
const DEEPEST = 64;

function collect(value: unknown, lang: string, level: Level, found: ItemText[], depth = 0): void {
  if (typeof value === "string") {
    if (value !== "") found.push({ text: value, lang, level });
  } else if (typeof value !== "object" || value === null || depth > DEEPEST) {
    return;
  } else if (Array.isArray(value)) {
    for (const each of value) collect(each, lang, level, found, depth + 1);
  } else {
    collectFields(value as Readonly<Record<string, unknown>>, lang, level, found, depth + 1);
  }
}

function collectFields(
  fields: Readonly<Record<string, unknown>>,
  lang: string,
  level: Level,
  found: ItemText[],
  depth: number,
): void {
  // The words of one block are one text: a phrase may run over a link or an emphasis.
  if (Array.isArray(fields.children)) {
    collect(fields.children.map(spanText).join(""), lang, level, found, depth);
    return;
  }
  for (const key of Object.keys(fields)) {
    if (SILENT.has(key) || CODES.has(key)) continue;
    collect(fields[key], LANGUAGE_TAG.test(key) ? key : lang, level, found, depth);
  }
}

function spanText(span: unknown): string {
  const text = (span as { text?: unknown } | null)?.text;
  return typeof text === "string" ? text : "";
}
