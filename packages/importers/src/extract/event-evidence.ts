import type { DateMention } from "../dates/date-mention.ts";
import type { Tense } from "../dates/infer-year.ts";
import type { Page } from "../read/page.ts";
import type { Sentence } from "./page-sentences.ts";

/** What every extractor of an event's facts works from. */
export interface EventEvidence {
  readonly page: Page;
  readonly noun: string;
  readonly type: string;
  readonly tense: Tense;
  /** The sentence that tells of the event. */
  readonly primary: EventSentence;
  /** All sentences that speak of this event, the primary one first, then in the order of the page. */
  readonly sentences: readonly EventSentence[];
}

export interface EventSentence extends Sentence {
  /** The text with what it says of other things hidden. */
  readonly masked: string;
  /** Dates of this event. */
  readonly dates: readonly DateMention[];
}
