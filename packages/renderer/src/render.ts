import type { EventInput, ItemInput } from "@event-content/schema";
import { addToCalendar } from "./components/add-to-calendar/add-to-calendar.ts";
import { archiveBanner } from "./components/archive-banner/archive-banner.ts";
import { type ArchivePage, archivePage } from "./components/archive-page/archive-page.ts";
import { card } from "./components/card/card.ts";
import { contacts } from "./components/contacts/contacts.ts";
import { documents } from "./components/documents/documents.ts";
import { datesFacts } from "./components/event-dates/dates-facts.ts";
import { type FilterForm, filterForm } from "./components/filter-form/filter-form.ts";
import { images } from "./components/images/images.ts";
import { item } from "./components/item/item.ts";
import { languageBar } from "./components/language-bar/language-bar.ts";
import { links } from "./components/links/links.ts";
import { listHtml } from "./components/list/list-html.ts";
import type { CalendarMonth } from "./components/month-calendar/calendar-month.ts";
import { monthCalendar } from "./components/month-calendar/month-calendar.ts";
import { organizers } from "./components/organizers/organizers.ts";
import { outcomes } from "./components/outcomes/outcomes.ts";
import { page } from "./components/page/page.ts";
import { type PageLinks, pagination } from "./components/pagination/pagination.ts";
import { participants } from "./components/participants/participants.ts";
import { venue } from "./components/place/venue.ts";
import { programme } from "./components/programme/programme.ts";
import { recordings } from "./components/recordings/recordings.ts";
import { registration } from "./components/registration/registration.ts";
import { related } from "./components/related/related.ts";
import { richText } from "./components/rich-text/rich-text.ts";
import { speakers } from "./components/speakers/speakers.ts";
import { statusBanner } from "./components/status-banner/status-banner.ts";
import { themes } from "./components/themes/themes.ts";
import { timeline } from "./components/timeline/timeline.ts";
import { type Trailed, trail } from "./components/trail/trail.ts";
import { type YearLinks, yearIndex } from "./components/year-index/year-index.ts";
import { type DateOptions, type DatesInput, formatDates as format } from "./dates/format-dates.ts";
import { attributes } from "./html/attributes.ts";
import { html } from "./html/html.ts";
import type { HtmlString } from "./html/html-string.ts";
import { icalendar } from "./icalendar/icalendar.ts";
import type { IcsOptions } from "./icalendar/ics-options.ts";
import { itemList, jsonLd, scriptJson } from "./json-ld/json-ld.ts";
import { allLanguages } from "./languages/all-languages.ts";
import type { Components } from "./state/components.ts";
import { mended, mendedAll } from "./state/mended.ts";
import { part, partHtml } from "./state/part.ts";
import type { ListOptions, RenderOptions } from "./state/render-options.ts";
import { type RenderState, renderState } from "./state/render-state.ts";

type Render<Value, Options = RenderOptions> = (value: Value, options?: Options) => string;
type ValueOf<Name extends keyof Components> = Parameters<Components[Name]>[0];

/** One part by the name it has in the option `components`, with the level of its heading where it stands alone. */
function rendered<Name extends keyof Components>(
  name: Name,
  template: (value: ValueOf<Name>, state: RenderState) => HtmlString,
  level = 1,
): Render<ValueOf<Name>, ListOptions> {
  return (value, options = {}) => part(name, template, value, renderState(options, allLanguages, level)).html;
}

/** An item in full as an `<article>`, to stand in a page of yours. */
export const renderItem: Render<ItemInput> = rendered("item", item);

/** A whole HTML document for an item: head, structured data, language bar, article. */
export const renderItemPage: Render<ItemInput> = (value, options = {}) => {
  const state = stateOf(options);
  const whole = mended(value, state.report);
  return whole ? page(whole, state).html : "";
};

/** One row as an `<article>` of its own: date, title, summary, facts. */
export const renderCard: Render<ItemInput, ListOptions> = (value, options = {}) => {
  const state = renderState(options, allLanguages, 2);
  const row = part("card", card, value, state);
  return html`<article class="ec ec-list"${attributes({ lang: state.lang, dir: state.dir })}>${row}</article>`
    .html;
};

/** Items as rows, in the order given, grouped by day, month or year where asked. */
export const renderList: Render<readonly ItemInput[], ListOptions> = (items, options = {}) => {
  const level = options.groupBy && options.groupBy !== "none" ? 3 : 2;
  return partHtml("list", listHtml, items, renderState(options, allLanguages, level));
};

/** Items along a line, with the year where it changes. */
export const renderTimeline: Render<readonly ItemInput[]> = rendered("timeline", timeline, 3);

/** A month as a table, with the events that take place in it. */
export const renderMonthCalendar: Render<CalendarMonth> = rendered("monthCalendar", monthCalendar, 2);

/** The landing page of an archive: years, search, items, pages. The record comes from the option `archive`. */
export const renderArchivePage: Render<ArchivePage, ListOptions> = rendered("archivePage", archivePage);

/** Search and filters as a GET form. */
export const renderFilterForm: Render<FilterForm> = rendered("filterForm", filterForm, 2);

/** The pages of a long list as links; "" for a single page. */
export const renderPagination: Render<PageLinks> = rendered("pagination", pagination);

/** The years of an archive as links. */
export const renderYearIndex: Render<YearLinks> = rendered("yearIndex", yearIndex, 2);

/** Links to the same page in other languages, in the order of the United Nations. */
export const renderLanguageBar: Render<Readonly<Record<string, string>>> = rendered(
  "languageBar",
  languageBar,
);

/** The breadcrumb of an item or an archive; "" without steps. */
export const renderTrail: Render<Trailed> = rendered("trail", trail);

/** That an event is postponed, cancelled or moved, with the note and the former dates; "" where nothing changed. */
export const renderStatusBanner: Render<EventInput> = rendered("statusBanner", statusBanner);

/** That a page is kept as a record; "" where it is not. */
export const renderArchiveBanner: Render<ItemInput> = rendered("archiveBanner", archiveBanner);

/** The dates of an event in full: days, hours of the venue and of the reader, how they are known. For one line, see `formatDates`. */
export const renderDates: Render<EventInput> = rendered("dates", datesFacts);

/** Where an event is held, and how to take part online. */
export const renderPlace: Render<EventInput> = rendered("place", venue);

/** How many took part and who; "" where nothing is known. */
export const renderParticipants: Render<EventInput> = rendered("participants", participants);

/** Who organizes, and with which partners. */
export const renderOrganizers: Render<ItemInput> = rendered("organizers", organizers);

/** Whether one can register at `now`, until when, and where. */
export const renderRegistration: Render<EventInput> = rendered("registration", registration);

/** Links that put an event into a calendar, without JavaScript; "" where a calendar cannot be told. */
export const renderAddToCalendar: Render<EventInput> = rendered("addToCalendar", addToCalendar);

/** The issues an event explored. */
export const renderThemes: Render<EventInput> = rendered("themes", themes);

/** The outcomes of an event, a numbered list for each type, with headings; "" without any. */
export const renderOutcomes: Render<EventInput> = rendered("outcomes", outcomes);

/** The sessions of an event in their order; "" without any. */
export const renderProgramme: Render<EventInput> = rendered("programme", programme);

/** Everyone who speaks at an event, each once. */
export const renderSpeakers: Render<EventInput> = rendered("speakers", speakers);

/** The documents of an item as a list; "" without any. */
export const renderDocuments: Render<ItemInput> = rendered("documents", documents);

/** The recordings of an item as links with their posters. */
export const renderRecordings: Render<ItemInput> = rendered("recordings", recordings);

/** The images of an item as figures. */
export const renderImages: Render<ItemInput> = rendered("images", images);

/** The links of an item. */
export const renderLinks: Render<ItemInput> = rendered("links", links);

/** The contacts of an item, with what the archive publishes of them. */
export const renderContacts: Render<ItemInput> = rendered("contacts", contacts);

/** How an item connects to others: those of the option `items` by link. */
export const renderRelated: Render<ItemInput> = rendered("related", related);

/** The body of an item, its headings one level below the page's. */
export const renderBody: Render<ItemInput> = (value, options = {}) =>
  part("richText", richText, { value: value?.body, lang: value?.lang ?? "en" }, stateOf(options)).html;

/** One item or several as JSON-LD in the terms of schema.org; safe inside a script element. */
export const renderJsonLd: Render<ItemInput | readonly ItemInput[]> = (value, options = {}) => {
  const state = stateOf(options);
  return `${scriptJson(jsonLd(mendedAll(value, state.report), state), 2)}\n`;
};

/** A list page as a schema.org `ItemList`: the items by position, address and name. */
export const renderItemListJsonLd: Render<readonly ItemInput[]> = (items, options = {}) => {
  const state = stateOf(options);
  return `${scriptJson(itemList(mendedAll(items, state.report), state), 2)}\n`;
};

/**
 * One event or several as an iCalendar stream (RFC 5545, with RFC 7986 and 9073), to save or to subscribe to; "" where none can be
 * told truthfully. What is left out is told to `onFault`, the rest is written. An event whose year nobody states is
 * left out; one without `updated` and `published` needs the option `now`.
 */
export const renderIcs: Render<ItemInput | readonly ItemInput[], IcsOptions> = (value, options = {}) => {
  const state = stateOf(options);
  return icalendar(mendedAll(value, state.report), options, state);
};

/**
 * Dates in words, in the style of the United Nations; "" where no date is readable.
 *
 * @example formatDates({ start: "2003-11-12", end: "2003-11-13" }) // "12–13 November 2003"
 * @example formatDates({ start: "2003-11-12", end: "2003-11-14" }, { lang: "fr", style: "sentence" }) // "du 12 au 14 novembre 2003"
 */
export function formatDates(dates: DatesInput, options?: DateOptions): string {
  return format(dates, allLanguages, options);
}

function stateOf(options: RenderOptions): RenderState {
  return renderState(options, allLanguages, 1);
}
