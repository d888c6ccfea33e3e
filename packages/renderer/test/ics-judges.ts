import ICAL from "ical.js";
import nodeIcal from "node-ical";

/** What a program reads of an entry; times in UTC, days as they stand. */
export interface ReadEntry {
  readonly uid: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly location: string | undefined;
  readonly start: string;
  readonly end: string | undefined;
  readonly status: string | undefined;
  readonly url: string | undefined;
  readonly geo: readonly [number, number] | undefined;
  readonly categories: readonly string[];
}

/** The calendar as ical.js reads it, with its zones. */
export function icalJs(ics: string): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar;
}

export function readByIcalJs(ics: string): readonly ReadEntry[] {
  return icalJs(ics)
    .getAllSubcomponents("vevent")
    .map((each) => {
      const text = (name: string): string | undefined =>
        (each.getFirstPropertyValue(name) as string | null) ?? undefined;
      const time = (name: string): string | undefined => {
        const value = each.getFirstPropertyValue(name) as ICAL.Time | null;
        if (!value) return undefined;
        return value.isDate || value.zone === ICAL.Timezone.localTimezone
          ? value.toString()
          : iso(value.toJSDate());
      };
      const geo = each.getFirstPropertyValue("geo") as unknown as number[] | null;
      return {
        uid: text("uid") ?? "",
        summary: text("summary"),
        description: text("description"),
        location: text("location"),
        start: time("dtstart") ?? "",
        end: time("dtend"),
        status: text("status"),
        url: text("url"),
        geo: geo ? [geo[0] as number, geo[1] as number] : undefined,
        categories: each.getAllProperties("categories").flatMap((line) => line.getValues() as string[]),
      };
    });
}

export function readByNodeIcal(ics: string): readonly ReadEntry[] {
  const found = Object.values(nodeIcal.sync.parseICS(ics)).filter((each) => each?.type === "VEVENT");
  return found.map((each) => {
    const entry = each as unknown as Record<string, unknown>;
    const text = (name: string): string | undefined => {
      const value = entry[name] as string | { val: string } | undefined;
      return typeof value === "object" ? value.val : value;
    };
    const time = (name: string): string | undefined => {
      const value = entry[name] as (Date & { dateOnly?: boolean }) | undefined;
      if (!value) return undefined;
      return value.dateOnly ? localDay(value) : iso(value);
    };
    const geo = entry.geo as { lat: number; lon: number } | undefined;
    return {
      uid: text("uid") ?? "",
      summary: text("summary"),
      description: text("description"),
      location: text("location"),
      start: time("start") ?? "",
      end: time("end"),
      status: text("status"),
      url: text("url"),
      geo: geo && [geo.lat, geo.lon],
      categories: (entry.categories as string[] | undefined) ?? [],
    };
  });
}

function iso(date: Date): string {
  return date.toISOString().replace(".000Z", "Z");
}

function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
