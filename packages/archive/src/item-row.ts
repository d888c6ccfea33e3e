import type { ItemInput } from "@event-content/schema";

/** What a page shows of an item and a row of results does not. */
const ON_THE_PAGE: readonly string[] =
  /* @__PURE__ */ "body report sessions sessionCounts participants outcomes documents recordings links related contacts source archive trail interpretation".split(
    " ",
  );

/** More than 280 characters, and those that are kept: to the end of a word where there is one. */
const LONG = /^(?=[^]{281})([^]{140,279}\S(?= )|[^]{280})[^]*/u;

/** An item as an answer holds it: all that a row, a card or a calendar shows. The whole item is given by `get(id)`. */
export function itemRow<T extends ItemInput>(item: T): T {
  const row: Record<string, unknown> = { ...item };
  for (const name of ON_THE_PAGE) delete row[name];
  if (Array.isArray(item.images)) row.images = item.images.slice(0, 1);
  const summary: unknown = item.summary;
  if (summary)
    row.summary =
      typeof summary === "object"
        ? Object.fromEntries(Object.entries(summary).map(([lang, text]) => [lang, shortened(text)]))
        : shortened(summary);
  return row as T;
}

/** A row costs about half a kilobyte. */
function shortened(text: unknown): unknown {
  return typeof text === "string" ? text.replace(LONG, "$1…") : text;
}
