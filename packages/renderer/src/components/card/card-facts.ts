import type { EventInput, ItemInput } from "@event-content/schema";
import { phraseOf } from "../../dates/phrase-of.ts";
import { escapeHtml } from "../../html/escape.ts";
import { count, fill } from "../../language/fill.ts";
import type { ListState } from "../../state/list-state.ts";
import { partHtml } from "../../state/part.ts";
import { organizerNames } from "../organizers/organizer-names.ts";
import { placeHtml } from "../place/place-html.ts";

/** The last line of a row: place, organizers, former dates, how many outcomes and documents; "" where nothing is known. */
export function cardFacts(item: ItemInput, state: ListState): string {
  const { labels, separator } = state.language;
  let out = "";
  if (item.kind === "event") {
    out = partHtml("place", placeHtml, item, state);
    out = joined(out, separator, partHtml("organizers", organizerNames, item, state));
    if (typeof item.status === "object") out = joined(out, separator, formerDates(item.status, state));
    out = joined(out, separator, outcomeCount(item, state));
  }
  const documents = lengthOf(item.documents);
  return documents === 0
    ? out
    : joined(out, separator, escapeHtml(count(labels.documentCount, documents, state.language)));
}

function joined(facts: string, separator: string, fact: string): string {
  return fact === "" ? facts : facts === "" ? fact : facts + separator + fact;
}

function formerDates(status: EventInput["status"], { language, writer }: ListState): string {
  const former = typeof status === "object" && status?.previousDates;
  const dates = former && phraseOf(former, language, writer);
  return dates ? escapeHtml(fill(language.labels.formerDates, { dates })) : "";
}

function outcomeCount({ outcomes }: EventInput, { language }: ListState): string {
  const length = lengthOf(outcomes);
  const first = outcomes?.[0];
  if (length === 0 || !first) return "";
  const { type } = first;
  let one = type ?? "other";
  for (let index = 1; index < length; index++) if (outcomes[index]?.type !== type) one = "other";
  return escapeHtml(count(language.labels.outcomeCounts[one], length, language));
}

function lengthOf(list: readonly unknown[] | undefined): number {
  return Array.isArray(list) ? list.length : 0;
}
