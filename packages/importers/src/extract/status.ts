import type { EventInput } from "@event-content/schema";
import type { EventEvidence } from "./event-evidence.ts";
import { EVENT_NOUN } from "./event-nouns.ts";
import { NOTHING } from "./nothing.ts";
import type { Reading } from "./reading.ts";
import { stated } from "./stated.ts";

type Status = NonNullable<EventInput["status"]>;
type Value = Extract<Status, string>;

const IN_TITLE =
  /^\W*(postponed|cancelled|canceled|rescheduled)\b\W*[:\-–—\])]|[:\-–—([]\s*(postponed|cancelled|canceled|rescheduled)\W*$/i;
const IN_SENTENCE = new RegExp(
  `(?<![\\p{L}-])(?:${EVENT_NOUN}|event)(?!\\p{L})[^.;]{0,160}\\b(?:has been|had been|is|was|have been)(?: \\w+ly| now| therefore)? (postponed|cancelled|canceled|rescheduled)\\b`,
  "iu",
);

/** Postponed, cancelled or rescheduled, where the headline or a sentence about the event says so. */
export function readStatus({ page, sentences }: EventEvidence): Reading<{ value: Value }> {
  const title = IN_TITLE.exec(page.title);
  if (title) return reading(title[1] ?? title[2] ?? "", page.title);
  for (const { masked, text } of sentences) {
    const found = IN_SENTENCE.exec(masked);
    if (found) return reading(found[1] ?? "", text);
  }
  return NOTHING;
}

function reading(word: string, quote: string): Reading<{ value: Value }> {
  const spelled = word.toLowerCase().replace("canceled", "cancelled") as Value;
  return { value: { value: spelled }, facts: [stated("/status", quote)], notes: [] };
}
