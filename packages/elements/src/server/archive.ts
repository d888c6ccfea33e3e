import { addressForm } from "../address/address-form.ts";
import { addressOf, readAddress } from "../address/state-address.ts";
import { answersNow } from "../archive/answers.ts";
import { type ArchiveGiven, archiveKey, type Section } from "../archive/archive-given.ts";
import { archiveHtml } from "../archive/archive-view.ts";
import { viewOf, viewShown } from "../archive/view-of.ts";
import * as views from "../archive/view-tools.ts";
import { archiveAttributes } from "../attributes/archive-attributes.ts";
import { calendarAttributes } from "../attributes/calendar-attributes.ts";
import { readAttributes } from "../attributes/reflect.ts";
import { calendarGiven } from "../event-calendar/calendar-given.ts";
import { groupings } from "../event-list/headed-list.ts";
import { rowCare } from "../event-list/row-care.ts";
import type { ServerGiven, ServerShown } from "./render-element.ts";

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
    const found = answersNow(given, shown, asked, now, source, source.query);
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
    const tools = { groupings, timeline: views.timeline, month: views.month };
    const hrefOf = (to: typeof asked): string => addressOf(to, form, { search, hash: "" });
    return { html: archiveHtml(view, language, tools, hrefOf, rowCare), key: archiveKey(view) };
  };
}
