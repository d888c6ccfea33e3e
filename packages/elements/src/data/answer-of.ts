import type { Answer, Query } from "@event-content/archive/browse";
import type { OpenedSource } from "./sources.ts";

/** Asks a source; what is not at hand is asked once for all elements that want it. */
export async function answerOf(source: OpenedSource, query: Query, signal: AbortSignal): Promise<Answer> {
  if (source.kind === "items") return source.query(query);
  return (await import("./ask.ts")).ask(source, query, signal);
}
