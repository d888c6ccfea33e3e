import type { NewsInput } from "@event-content/schema";
import type { ImportResult } from "../import-result.ts";

/** Letters and figures of a text, for asking whether anything was lost. */
export function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

/** All that the news item shows: trail, headline, body, notes of what was left out. */
export function shownText(result: ImportResult): string {
  const news = result.items.find((item): item is NewsInput => item.kind === "news");
  const body = Array.isArray(news?.body) ? news.body : [];
  const texts = body.flatMap((block): string[] => {
    if (block._type === "block") return block.children.map((span) => span.text);
    if (block._type === "table") {
      return [
        block.caption ?? "",
        ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.children.map((span) => span.text))),
      ];
    }
    return [];
  });
  const trail = (news?.trail ?? []).map((step) => String(step.title));
  return [...trail, String(news?.title), ...texts, ...result.notes.map((note) => note.message)].join("\n");
}
