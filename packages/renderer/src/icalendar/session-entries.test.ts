import { type IcsOptions, renderIcs } from "@event-content/renderer";
import type { EventInput, Fault } from "@event-content/schema";
import { describe, expect, it } from "vitest";
import { icalJs, readByIcalJs } from "../../test/ics-judges.ts";

const now = "2026-01-01T00:00:00Z";

function event(dates: EventInput["dates"], rest: Partial<EventInput> = {}): EventInput {
  return { id: "a", kind: "event", lang: "en", title: "A", url: "https://e.org/", ...rest, dates };
}

function read(item: EventInput, options: IcsOptions = {}): string[][] {
  const entries = readByIcalJs(renderIcs(item, { now, ...options }));
  return entries.map(({ uid, start, end }) => [uid, start, ...(end ? [end] : [])]);
}

function told(item: EventInput, options: IcsOptions = {}): { ics: string; faults: Fault[] } {
  const faults: Fault[] = [];
  const ics = renderIcs(item, { now, ...options, onFault: (fault) => faults.push(fault) });
  return { ics, faults };
}

describe("sessions", () => {
  const item = event(
    { start: "2003-11-12", end: "2003-11-13", timeZone: "UTC" },
    {
      place: { name: "River House" },
      sessions: [
        {
          title: "Opening",
          type: "opening",
          start: "2003-11-12T09:00",
          end: "2003-11-12T10:00",
          room: "Room 1",
        },
        {
          title: "Side",
          start: "2003-11-12T09:00",
          speakers: [{ name: "Ana" }],
          documents: [{ title: "D", url: "https://e.org/d" }],
        },
        { title: "Some day" },
        { title: "No year", start: "XXXX-11-13" },
      ],
    },
  );

  it("are entries only where that is asked for", () => {
    expect(read(item)).toHaveLength(1);
    const { ics, faults } = told(item, { sessions: true });
    const [, opening, side, ...others] = readByIcalJs(ics);
    expect(others).toEqual([]);
    expect(opening).toMatchObject({
      uid: "a-session-20031112T090000@e.org",
      summary: "Opening",
      start: "2003-11-12T09:00:00Z",
      end: "2003-11-12T10:00:00Z",
      location: "Room 1, River House",
    });
    expect(side).toMatchObject({ uid: "a-session-20031112T090000-2@e.org", description: "Speakers: Ana" });
    const parents = icalJs(ics)
      .getAllSubcomponents("vevent")
      .map((each) => each.getFirstProperty("related-to"));
    expect(parents[1]?.getFirstValue()).toBe("a@e.org");
    expect(parents[1]?.getFirstParameter("reltype")).toBe("PARENT");
    expect(faults).toMatchObject([{ code: "year-not-stated", severity: "warning", path: "/sessions/3" }]);
  });
});
