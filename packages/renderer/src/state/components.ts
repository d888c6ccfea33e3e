import type { EventInput, ItemInput } from "@event-content/schema";
import type { ArchivePage } from "../components/archive-page/archive-page.ts";
import type { FilterForm } from "../components/filter-form/filter-form.ts";
import type { CalendarMonth } from "../components/month-calendar/calendar-month.ts";
import type { PageLinks } from "../components/pagination/pagination.ts";
import type { RichTextInput } from "../components/rich-text/blocks.ts";
import type { Trailed } from "../components/trail/trail.ts";
import type { YearLinks } from "../components/year-index/year-index.ts";
import type { HtmlString } from "../html/html-string.ts";
import type { RenderState } from "./render-state.ts";

/**
 * One part of a page. A site's own gets what the archive publishes of the value, the state, and the package's part,
 * so that it may stand around it. A string is text and is escaped; HTML comes from the `html` tag.
 */
export type Component<Value> = (
  value: Value,
  state: RenderState,
  builtIn: (value: Value) => HtmlString,
) => HtmlString | string;

/** A body, and the language of the item that it belongs to. */
export interface Body {
  readonly value: RichTextInput | undefined;
  readonly lang: string;
}

/** Every part that a site can replace. */
export interface Components {
  readonly item: Component<ItemInput>;
  readonly trail: Component<Trailed>;
  readonly statusBanner: Component<EventInput>;
  readonly archiveBanner: Component<ItemInput>;
  readonly facts: Component<ItemInput>;
  readonly dates: Component<EventInput>;
  readonly place: Component<EventInput>;
  readonly participants: Component<EventInput>;
  readonly organizers: Component<ItemInput>;
  readonly registration: Component<EventInput>;
  readonly addToCalendar: Component<EventInput>;
  readonly richText: Component<Body>;
  readonly images: Component<ItemInput>;
  readonly themes: Component<EventInput>;
  readonly outcomes: Component<EventInput>;
  readonly programme: Component<EventInput>;
  readonly speakers: Component<EventInput>;
  readonly documents: Component<ItemInput>;
  readonly recordings: Component<ItemInput>;
  readonly links: Component<ItemInput>;
  readonly contacts: Component<ItemInput>;
  readonly related: Component<ItemInput>;
  readonly card: Component<ItemInput>;
  readonly list: Component<readonly ItemInput[]>;
  readonly timeline: Component<readonly ItemInput[]>;
  readonly monthCalendar: Component<CalendarMonth>;
  readonly filterForm: Component<FilterForm>;
  readonly pagination: Component<PageLinks>;
  readonly yearIndex: Component<YearLinks>;
  readonly languageBar: Component<Readonly<Record<string, string>>>;
  readonly archivePage: Component<ArchivePage>;
}
