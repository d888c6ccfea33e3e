import { type IcsOptions, renderIcs } from "@event-content/renderer";
import type { Archive, EventInput, Fault } from "@event-content/schema";
import { describe, expect, it } from "vitest";
import { icalJs } from "../../test/ics-judges.ts";

const archive: Archive = {
  id: "rivers.example.org",
  title: { en: "Rivers", fr: "Fleuves" },
  description: "All meetings",
  url: "https://rivers.example.org/",
  languages: ["en"],
  trail: [],
  taxonomies: { topics: { ports: { en: "Ports", ar: "موانئ" }, dams: { en: "Dams; locks, weirs" } } },
  privacy: { participants: "withheld", contacts: "withheld" },
};
const now = "2026-01-01T00:00:00Z";
const base: EventInput = { id: "a", kind: "event", lang: "en", title: "A", dates: { start: "2003-11-12" } };

function render(rest: Partial<EventInput>, options: IcsOptions = {}): string {
  return renderIcs({ ...base, ...rest }, { now, archive, ...options });
}

/** The lines of an entry, unfolded, that begin so. */
function lines(ics: string, start: string): string[] {
  return ics
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => line.startsWith(start));
}

describe("a subscription", () => {
  it("has a name, a source, and says when to look again", () => {
    const items = [
      { ...base, updated: "2024-05-01" },
      { ...base, id: "b", published: "2025-01-01" },
    ];
    const subscription = { refresh: "PT12H", url: "/all.ics" };
    const ics = renderIcs(items, {
      now,
      archive,
      subscription,
      lang: "en",
      baseUrl: "https://rivers.example.org/",
    });
    const calendar = icalJs(ics);
    const value = (name: string): string => String(calendar.getFirstPropertyValue(name));
    expect(value("name")).toBe("Rivers");
    expect(value("x-wr-calname")).toBe("Rivers");
    expect(value("description")).toBe("All meetings");
    expect(value("x-wr-caldesc")).toBe("All meetings");
    expect(value("refresh-interval")).toBe("PT12H");
    expect(value("x-published-ttl")).toBe("PT12H");
    expect(value("source")).toBe("https://rivers.example.org/all.ics");
    expect(value("url")).toBe("https://rivers.example.org/");
    expect(lines(ics, "LAST-MODIFIED")[0]).toBe("LAST-MODIFIED:20250101T000000Z");
    expect(calendar.getFirstProperty("method")).toBeNull();
  });

  it("takes the words given, and refuses a duration that is none", () => {
    const faults: Fault[] = [];
    const subscription = { refresh: "P1M", name: "Ours; all", description: "One, two" };
    const ics = render({}, { subscription, onFault: (fault) => faults.push(fault) });
    expect(lines(ics, "NAME")).toEqual(["NAME:Ours\\; all"]);
    expect(lines(ics, "X-WR-CALDESC")).toEqual(["X-WR-CALDESC:One\\, two"]);
    expect(ics).not.toMatch(/REFRESH-INTERVAL|X-PUBLISHED-TTL/);
    expect(faults).toMatchObject([{ code: "bad-duration", received: "P1M" }]);
  });

  it("is what only a subscription is: a file to add has no name", () => {
    expect(render({})).not.toMatch(/NAME|X-WR-/);
  });
});
