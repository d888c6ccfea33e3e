import type { EventInput, ItemInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { count, fill } from "../../language/fill.ts";
import { part } from "../../state/part.ts";
import type { ListState } from "../../state/render-state.ts";
import { organizerNames } from "../organizers/organizers.ts";
import { place } from "../place/place.ts";

/** The last line of a row: place, organizers, former dates, how many outcomes and documents. */
export function cardFacts(item: ItemInput, state: ListState): HtmlString[] {
  const { labels } = state.language;
  const facts: HtmlString[] = [];
  if (item.kind === "event") {
    const where = part("place", place, item, state);
    if (where !== nothing) facts.push(where);
    const who = part("organizers", organizerNames, item, state);
    if (who !== nothing) facts.push(who);
    const former = formerDates(item, state);
    if (former !== undefined) facts.push(markup`${fill(labels.formerDates, { dates: former })}`);
    const outcomes = outcomeCount(item, state);
    if (outcomes !== undefined) facts.push(markup`${outcomes}`);
  }
  const documents = lengthOf(item.documents);
  if (documents > 0) facts.push(markup`${count(labels.documentCount, documents, state.language)}`);
  return facts;
}

function formerDates({ status }: EventInput, state: ListState): string | undefined {
  const previous = typeof status === "object" ? status?.previousDates : undefined;
  return previous && datePhrase(previous, state.language);
}

function outcomeCount({ outcomes }: EventInput, { language }: ListState): string | undefined {
  const length = lengthOf(outcomes);
  const first = outcomes?.[0];
  if (length === 0 || !first) return undefined;
  const one = outcomes?.every((each) => each?.type === first.type) ? first.type : undefined;
  return count(language.labels.outcomeCounts[one ?? "other"], length, language);
}

function lengthOf(list: readonly unknown[] | undefined): number {
  return Array.isArray(list) ? list.length : 0;
}
