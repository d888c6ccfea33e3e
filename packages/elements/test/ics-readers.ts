import ICAL from "ical.js";
import nodeIcal from "node-ical";

/** What a program reads of an entry of a calendar file: times in UTC, days as they stand. */
export interface FileEntry {
  readonly summary: string | undefined;
  readonly start: string;
  readonly end: string;
  readonly url: string | undefined;
}

/** Programs that read calendar files, each written by others. */
export const icsReaders: readonly ((text: string) => readonly FileEntry[])[] = [readByIcalJs, readByNodeIcal];

function readByIcalJs(text: string): readonly FileEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").map((entry) => {
    const time = (name: string): string => {
      const value = entry.getFirstPropertyValue(name) as ICAL.Time;
      return value.isDate ? value.toString() : moment(value.toJSDate());
    };
    return {
      summary: entry.getFirstPropertyValue("summary")?.toString(),
      start: time("dtstart"),
      end: time("dtend"),
      url: entry.getFirstPropertyValue("url")?.toString(),
    };
  });
}

function readByNodeIcal(text: string): readonly FileEntry[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((entry) => {
    if (entry?.type !== "VEVENT") return [];
    const time = (value: Date): string => (entry.datetype === "date" ? day(value) : moment(value));
    const { summary, url } = entry as unknown as Record<string, string | { val: string } | undefined>;
    return [
      {
        summary: textOf(summary),
        start: time(entry.start),
        end: time(entry.end as Date),
        url: textOf(url),
      },
    ];
  });
}

/** A property with parameters is read as an object. */
function textOf(value: string | { val: string } | undefined): string | undefined {
  return typeof value === "object" ? value.val : value;
}

function moment(date: Date): string {
  return date.toISOString().replace(".000", "");
}

function day(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
