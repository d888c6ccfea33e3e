import type { EventInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { count, fill } from "../../language/fill.ts";
import type { ItemState } from "../../state/item-state.ts";

/** How often an event comes again, as far as words go: `Repeats every 2 weeks, except 26 March 2026`. */
export function recurrence(event: EventInput, state: ItemState): HtmlString {
  const said = recurrenceWords(event, state);
  return said === undefined ? nothing : markup`<p>${said}</p>`;
}

/** The same without markup; undefined where words do not say it. */
export function recurrenceWords(event: EventInput, state: ItemState): string | undefined {
  const given = event.recurrence;
  const rule = typeof given === "string" ? given : given?.rule;
  const frequency = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)/.exec(rule ?? "")?.[1];
  if (frequency === undefined) return undefined;
  const { language } = state;
  const every = Number(/;INTERVAL=(\d+)/.exec(rule ?? "")?.[1] ?? 1);
  const label = language.labels.everyPeriod[frequency as "DAILY"];
  // "Every year" has words of its own, in Chinese too; and in Russian 21 has the singular, but not these words.
  const period = (every === 1 && label.one) || count({ ...label, one: label.other }, every, language);
  const exceptions = typeof given === "object" ? (given.exceptions ?? []) : [];
  const dates = exceptions
    .map((date) => datePhrase({ start: date }, language))
    .filter((date) => date !== undefined);
  const words = [fill(language.labels.repeats, { period }), until(rule ?? "", state)];
  if (dates.length > 0) words.push(fill(language.labels.except, { dates: language.list(dates) }));
  return words.filter((each) => each !== undefined).join(language.comma);
}

function until(rule: string, { language }: ItemState): string | undefined {
  const found = /;UNTIL=(\d{4})(\d{2})(\d{2})/.exec(rule);
  return found
    ? datePhrase({ start: "..", end: `${found[1]}-${found[2]}-${found[3]}` }, language)
    : undefined;
}
