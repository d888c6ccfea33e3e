import type { Answer, Query, QueryOptions } from "@event-content/archive/browse";
import { displayLang } from "../languages/display-lang.ts";
import type { OpenedSource } from "./sources.ts";

/**
 * Asks a source for rows; what is not at hand is asked once for all elements that want it.
 *
 * @param lang of the reader: rows that are loaded are in this language alone
 * @param facets counts what the answer has of each value; without it nothing is counted
 */
export async function answerOf(
  source: OpenedSource,
  query: Query,
  signal: AbortSignal,
  lang: string,
  facets?: QueryOptions["facets"],
): Promise<Answer> {
  const how = { light: true, displayLang: displayLang(lang), ...(facets && { facets }) };
  if (source.kind === "items") return source.query(query, how);
  return (await import("./ask.ts")).ask(source, query, signal, how);
}
