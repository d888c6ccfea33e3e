import type { EventInput, ItemInput } from "@event-content/schema";
import type { HtmlString } from "../../html/html-string.ts";
import type { ItemLanguage, Language } from "../../language/language.ts";
import type { Body } from "../../state/components.ts";
import type { ItemState } from "../../state/item-state.ts";
import type { Trailed } from "../trail/trail.ts";

/** What each part of an item's page is made of. */
export interface PartValues {
  readonly trail: Trailed;
  /** The status beside the kind, and `Ended`; without it the status alone. */
  readonly pageMark: EventInput;
  /** Below the title of news: where, by whom, when published. */
  readonly byline: ItemInput;
  readonly statusBanner: EventInput;
  readonly archiveBanner: ItemInput;
  /** The dates in full; without it the days, and the hours of the venue. */
  readonly dates: EventInput;
  /** The venue in full; without it the town and the country. */
  readonly place: EventInput;
  readonly participants: EventInput;
  readonly organizers: ItemInput;
  /** How many sessions there were, where they are not told one by one. */
  readonly sessionCounts: EventInput;
  readonly interpretation: EventInput;
  readonly registration: EventInput;
  /** Topics, goals and regions. */
  readonly subjects: ItemInput;
  readonly addToCalendar: EventInput;
  /** The body, and the report of an event. */
  readonly richText: Body;
  readonly images: ItemInput;
  readonly themes: EventInput;
  readonly outcomes: EventInput;
  readonly programme: EventInput;
  readonly documents: ItemInput;
  readonly recordings: ItemInput;
  readonly links: ItemInput;
  readonly contacts: ItemInput;
  readonly related: ItemInput;
}

/** A part of an item's page that is an import of its own. */
export type PartName = keyof PartValues;

/** The parts that a page has; what is left out is not shown. */
export type ItemParts<L extends ItemLanguage = Language> = {
  readonly [Name in PartName]?: (value: PartValues[Name], state: ItemState<L>) => HtmlString;
};
