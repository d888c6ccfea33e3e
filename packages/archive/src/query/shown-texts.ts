import type { ItemInput } from "@event-content/schema";

/** What is shown of a row as highlighted: its title and its summary, in each of their languages. */
export function* shownTexts(row: ItemInput): Generator<readonly [path: string, text: string, lang: string]> {
  for (const field of ["title", "summary"] as const) {
    const value: unknown = row[field];
    if (typeof value === "string")
      yield [`/${field}`, value, typeof row.lang === "string" ? row.lang : "und"];
    else if (typeof value === "object" && value !== null) {
      for (const [lang, text] of Object.entries(value)) {
        if (typeof text === "string") yield [`/${field}/${lang}`, text, lang];
      }
    }
  }
}
