import type { EventInput, ItemInput } from "@event-content/schema";
import type { RowOptions } from "../../state/render-options.ts";
import type { PartName } from "./item-parts.ts";

/**
 * The parts that an item uses, beyond its kind, title, dates, place and summary: what a page loads to show all of it. The
 * options are those that the item is shown with: `now` says what has ended, `timeZone` asks for the reader's hours.
 *
 * @example
 * partsOf({ id: "a", kind: "news", lang: "en", title: "A", links: [{ url: "/b" }] }); // ["links"]
 */
export function partsOf(
  item: ItemInput,
  { now, timeZone }: Pick<RowOptions, "now" | "timeZone"> = {},
): readonly PartName[] {
  const { kind, archive, body } = item;
  const event = kind === "event" ? item : undefined;
  const uses: Partial<Record<PartName, unknown>> = {
    trail: some(item.trail),
    byline: !event && (item.published || item.updated || some(item.organizers) || hasLine(item)),
    archiveBanner: archive,
    subjects: some(item.topics) || some(item.goals) || some(item.regions),
    ...(event && usesOf(event, now, timeZone)),
    richText: body || event?.report,
    images: some(item.images),
    documents: some(item.documents),
    recordings: some(item.recordings),
    links: some(item.links),
    contacts: some(item.contacts),
    related: some(item.related) || (item.kind === "news" && some(item.about)),
  };
  return (Object.keys(uses) as PartName[]).filter((name) => uses[name]);
}

function usesOf(event: EventInput, now: unknown, timeZone: unknown): Partial<Record<PartName, unknown>> {
  const { dates, place, status } = event;
  const changed = status !== undefined && status !== "scheduled";
  return {
    pageMark: now !== undefined && dates,
    statusBanner: changed,
    dates: dates && (some(dates.days) || dates.basis || dates.asPrinted || event.recurrence || timeZone),
    place:
      place?.room ||
      place?.address ||
      place?.region ||
      place?.url ||
      (place?.name && place.locality) ||
      event.online ||
      event.attendance,
    participants: event.participants,
    organizers: some(event.organizers),
    sessionCounts: some(event.sessionCounts),
    interpretation: some(event.interpretation),
    registration: event.registration,
    addToCalendar: dates,
    themes: some(event.themes),
    outcomes: some(event.outcomes),
    programme: some(event.sessions),
  };
}

function hasLine(item: ItemInput): boolean {
  return item.kind === "news" && Boolean(item.dateline || item.byline);
}

function some(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}
