import type { Note } from "@event-content/schema";
import type { ImportResult } from "../import-result.ts";

/** The result of a page without any text. */
export function emptyPage(notes: readonly Note[] = []): ImportResult {
  const note: Note = { code: "empty-page", severity: "error", path: "", message: "The page holds no text." };
  return { items: [], notes: [note, ...notes] };
}
