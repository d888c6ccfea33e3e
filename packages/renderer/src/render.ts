import type { EventInput, ItemInput } from "@event-content/schema";
import { card } from "./components/card/card.ts";
import { documents } from "./components/documents/documents.ts";
import { item } from "./components/item/item.ts";
import { list } from "./components/list/list.ts";
import { outcomes } from "./components/outcomes/outcomes.ts";
import { page } from "./components/page/page.ts";
import { participants } from "./components/participants/participants.ts";
import { programme } from "./components/programme/programme.ts";
import { type Trailed, trail } from "./components/trail/trail.ts";
import countriesAr from "./countries/ar.json" with { type: "json" };
import countriesEn from "./countries/en.json" with { type: "json" };
import { attributes } from "./html/attributes.ts";
import { html } from "./html/html.ts";
import type { HtmlString } from "./html/html-string.ts";
import { icalendar } from "./icalendar/icalendar.ts";
import type { IcsOptions } from "./icalendar/ics-options.ts";
import { jsonLd } from "./json-ld/json-ld.ts";
import { ar } from "./language/ar.ts";
import { en } from "./language/en.ts";
import type { Language } from "./language/language.ts";
import type { ListOptions, RenderOptions } from "./state/render-options.ts";
import { type RenderState, renderState } from "./state/render-state.ts";

/** The languages of the package, with names of countries. */
export const allLanguages: readonly Language[] = [
  { ...en, countries: countriesEn },
  { ...ar, countries: countriesAr },
];

type Render<Value, Options = RenderOptions> = (value: Value, options?: Options) => string;

function rendered<Value>(
  template: (value: Value, state: RenderState) => HtmlString,
  level: number,
): Render<Value, ListOptions> {
  return (value, options = {}) => template(value, renderState(options, allLanguages, level)).html;
}

/** An item in full as an `<article>`, to stand in a page of yours. */
export const renderItem: Render<ItemInput> = rendered(item, 1);

/** A whole HTML document for an item: head, structured data, language bar, article. */
export const renderItemPage: Render<ItemInput> = rendered(page, 1);

/** One row as an `<article>` of its own: date, title, summary, facts. */
export const renderCard: Render<ItemInput, ListOptions> = rendered(
  (value, state) =>
    html`<article class="ec ec-list"${attributes({ lang: state.lang, dir: state.dir })}>${card(value, state)}</article>`,
  2,
);

/** Items as rows, in the order given, grouped by year or month where asked. */
export const renderList: Render<readonly ItemInput[], ListOptions> = (items, options = {}) =>
  list(items, renderState(options, allLanguages, options.groupBy && options.groupBy !== "none" ? 3 : 2)).html;

/** The breadcrumb of an item or an archive; "" without steps. */
export const renderTrail: Render<Trailed> = rendered(trail, 1);

/** The documents of an item as a list; "" without any. */
export const renderDocuments: Render<ItemInput> = (value, options = {}) => part(value, options, documents);

/** How many took part and who; "" where nothing is known. */
export const renderParticipants: Render<EventInput> = (value, options = {}) =>
  part(value, options, participants);

/** The outcomes of an event, a numbered list for each type, with headings; "" without any. */
export const renderOutcomes: Render<EventInput> = (value, options = {}) => part(value, options, outcomes);

/** The sessions of an event in their order; "" without any. */
export const renderProgramme: Render<EventInput> = (value, options = {}) => part(value, options, programme);

/** One item or several as JSON-LD in the terms of schema.org; safe inside a script element. */
export const renderJsonLd: Render<ItemInput | readonly ItemInput[]> = (value, options = {}) => {
  const items = (Array.isArray(value) ? value : [value]) as readonly ItemInput[];
  return `${JSON.stringify(jsonLd(items, stateOf(options)), null, 2).replace(/</g, "\\u003c")}\n`;
};

/**
 * One event or several as an iCalendar stream (RFC 5545, with RFC 7986 and 9073), to save or to subscribe to; "" where none can be
 * told truthfully. What is left out is told to `onFault`, the rest is written. An event whose year nobody states is
 * left out; one without `updated` and `published` needs the option `now`.
 */
export const renderIcs: Render<ItemInput | readonly ItemInput[], IcsOptions> = (value, options = {}) =>
  icalendar((Array.isArray(value) ? value : [value]) as readonly ItemInput[], options, stateOf(options));

function stateOf(options: RenderOptions): RenderState {
  return renderState(options, allLanguages, 1);
}

function part<Value extends ItemInput>(
  value: Value,
  options: RenderOptions,
  template: (value: Value, state: RenderState) => HtmlString,
): string {
  const state = stateOf(options);
  return template(state.shown(value), state).html;
}
