import type { ItemInput } from "@event-content/schema";

/** What a page shows of an item and a row of results does not. */
const ON_THE_PAGE = [
  "body",
  "report",
  "sessions",
  "sessionCounts",
  "participants",
  "outcomes",
  "documents",
  "recordings",
  "links",
  "related",
  "contacts",
  "source",
  "archive",
  "trail",
  "interpretation",
] as const;

/** Longer summaries are cut at a word, and end in an ellipsis: a row costs about half a kilobyte. */
const SUMMARY = 280;

/** An item as an answer holds it: all that a row, a card or a calendar shows. The whole item is given by `get(id)`. */
export function itemRow<T extends ItemInput>(item: T): T {
  const row: Record<string, unknown> = { ...item };
  for (const name of ON_THE_PAGE) delete row[name];
  if (Array.isArray(item.images)) row.images = item.images.slice(0, 1);
  if (item.summary !== undefined) row.summary = shortened(item.summary);
  return row as T;
}

/** A text, or one of texts by language. */
function shortened(text: unknown): unknown {
  if (typeof text !== "object" || text === null) return cut(text);
  return Object.fromEntries(Object.entries(text).map(([lang, each]) => [lang, cut(each)]));
}

function cut(text: unknown): unknown {
  if (typeof text !== "string" || text.length <= SUMMARY) return text;
  const space = text.lastIndexOf(" ", SUMMARY);
  const end = space > SUMMARY / 2 ? space : SUMMARY;
  // Never between the halves of a character.
  const whole = /[\ud800-\udbff]/.test(text[end - 1] ?? "") ? end - 1 : end;
  return `${text.slice(0, whole).trimEnd()}…`;
}
