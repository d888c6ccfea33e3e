import type { EventInput, ItemInput } from "@event-content/schema";
import { phraseOf } from "../../dates/phrase-of.ts";
import { escapeHtml } from "../../html/escape.ts";
import { count, fill } from "../../language/fill.ts";
import type { ListLabels } from "../../language/labels.ts";
import type { ListLanguage, PluralLabel } from "../../language/language.ts";
import type { ListState } from "../../state/list-state.ts";
import { partHtml } from "../../state/part.ts";
import { organizerNames } from "../organizers/organizer-names.ts";
import { placeHtml } from "../place/place-html.ts";
import { withBetween } from "../text/with-between.ts";

/** The last line of a row: place, organizers, former dates, how many outcomes and documents; "" where nothing is known. */
export function cardFacts(item: ItemInput, state: ListState): string {
  const { language } = state;
  const { labels, separator } = language;
  let out = "";
  if (item.kind === "event") {
    out = partHtml("place", placeHtml, item, state);
    out = withBetween(out, separator, partHtml("organizers", organizerNames, item, state));
    out = withBetween(out, separator, formerDates(item, state));
    const outcomes = countHtml(item.outcomes, outcomeLabel(item, labels.outcomeCounts), language);
    out = withBetween(out, separator, outcomes);
  }
  return withBetween(out, separator, countHtml(item.documents, labels.documentCount, language));
}

function formerDates({ status }: EventInput, { language, writer }: ListState): string {
  // A status that is a word has none.
  const former = (status as Exclude<typeof status, string>)?.previousDates;
  const dates = former && phraseOf(former, language, writer);
  return dates ? escapeHtml(fill(language.labels.formerDates, { dates })) : "";
}

function outcomeLabel({ outcomes }: EventInput, labels: ListLabels["outcomeCounts"]): PluralLabel {
  const type = outcomes?.[0]?.type ?? "other";
  for (const each of Array.isArray(outcomes) ? outcomes : []) if (each?.type !== type) return labels.other;
  return labels[type];
}

function countHtml(list: readonly unknown[] | undefined, label: PluralLabel, language: ListLanguage): string {
  return Array.isArray(list) && list.length > 0 ? escapeHtml(count(label, list.length, language)) : "";
}
