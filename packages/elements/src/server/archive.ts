import { createArchive } from "@event-content/archive";
import { addressForm } from "../address/address-form.ts";
import { addressOf, readAddress } from "../address/state-address.ts";
import { answersNow } from "../archive/answers.ts";
import { type ArchiveGiven, archiveKey, type Section } from "../archive/archive-given.ts";
import { archiveHtml } from "../archive/archive-view.ts";
import { cards } from "../archive/cards.ts";
import { hiddenFields } from "../archive/hidden-fields.ts";
import { isMonth } from "../archive/is-month.ts";
import { monthQuery } from "../archive/month-query.ts";
import { monthTools } from "../archive/month-tools.ts";
import { noMatchHtml } from "../archive/no-match.ts";
import { timeline } from "../archive/timeline.ts";
import { viewOf, viewShown } from "../archive/view-of.ts";
import type { ViewTools } from "../archive/view-tools.ts";
import { archiveAttributes } from "../attributes/archive-attributes.ts";
import { calendarAttributes } from "../attributes/calendar-attributes.ts";
import { readAttributes } from "../attributes/reflect.ts";
import { calendarGiven } from "../event-calendar/calendar-given.ts";
import { groupings } from "../event-list/headed-list.ts";
import { rowCare } from "../event-list/row-care.ts";
import type { ServerGiven, ServerShown } from "./render-element.ts";

const TOOLS: Readonly<Record<string, ViewTools>> = { cards, timeline, month: monthTools, agenda: monthTools };

/** The sections of an archive, for the state that an address asks for. */
export function archiveShown(
  sections: readonly Section[],
  isCalendar = false,
): (given: ServerGiven) => ServerShown {
  return ({ source, labels, attribute, language, lang, now, search }) => {
    const own: ArchiveGiven = readAttributes(archiveAttributes, attribute);
    const given = isCalendar ? calendarGiven(own, readAttributes(calendarAttributes, attribute)) : own;
    const form = addressForm(own, isCalendar ? "ec-calendar-" : undefined);
    const asked = readAddress({ search, hash: "" }, { ...form, mode: "query" });
    const shown = viewShown(given, asked);
    const viewTools = TOOLS[shown] ?? {};
    const found = answersNow(
      given,
      isMonth(shown) ? monthQuery : undefined,
      asked,
      now,
      source,
      (query) => source.query(query, { displayLang: language.tag }),
      ({ from: _, ...query }) => createArchive(source.recurring()).query(query).items,
    );
    const id = `ec-${own.instance || "archive"}`;
    const view = viewOf(given, asked, {
      ...found,
      shown,
      labels,
      source,
      now,
      lang,
      sections,
      prefix: form.prefix,
      id,
    });
    const tools = { ...viewTools, groupings, noMatch: noMatchHtml, hidden: hiddenFields };
    const hrefOf = (to: typeof asked): string => addressOf(to, form, { search, hash: "" });
    return { html: archiveHtml(view, language, tools, hrefOf, rowCare), key: archiveKey(view) };
  };
}
