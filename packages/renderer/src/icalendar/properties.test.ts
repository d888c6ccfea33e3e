import { type IcsOptions, renderIcs } from "@event-content/renderer";
import type { Archive, EventInput } from "@event-content/schema";
import type ICAL from "ical.js";
import { parse } from "parse5";
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

function property(ics: string, name: string): ICAL.Property {
  const found = icalJs(ics).getFirstSubcomponent("vevent")?.getFirstProperty(name);
  return found ?? expect.fail(`no ${name}`);
}

/** The lines of an entry, unfolded, that begin so. */
function lines(ics: string, start: string): string[] {
  return ics
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => line.startsWith(start));
}

describe("when an item was made and changed", () => {
  const sequence = (rest: Partial<EventInput>): number =>
    Number(property(render(rest), "sequence").getFirstValue());

  it("is told by DTSTAMP, CREATED and LAST-MODIFIED, in UTC wherever it runs", () => {
    const ics = render({ published: "2024-01-15T09:00", updated: "2024-05-01T10:00:00+02:00" });
    expect(lines(ics, "DTSTAMP")).toEqual(["DTSTAMP:20240501T080000Z"]);
    expect(lines(ics, "CREATED")).toEqual(["CREATED:20240115T090000Z"]);
    expect(lines(ics, "LAST-MODIFIED")).toEqual(["LAST-MODIFIED:20240501T080000Z"]);
  });

  it("is not told more exactly than it is known", () => {
    const ics = render({ published: "2024", updated: "2024-05~" });
    expect(lines(ics, "DTSTAMP")).toEqual(["DTSTAMP:20240501T000000Z"]);
    expect(ics).not.toMatch(/CREATED|LAST-MODIFIED/);
    expect(lines(render({ updated: "lately" }), "DTSTAMP")).toEqual(["DTSTAMP:20260101T000000Z"]);
  });

  it("makes SEQUENCE rise with every change", () => {
    const published = "2024-01-15";
    const previousDates = { start: "2003-11-11" };
    const versions = [
      sequence({ published }),
      sequence({ published, status: "cancelled" }),
      sequence({ published, status: { value: "rescheduled", previousDates } }),
      sequence({ published, updated: "2024-01-16", status: "scheduled" }),
      sequence({ published, updated: "2024-01-16", status: "cancelled" }),
      sequence({ published, updated: "2024-01-16T00:02:00Z" }),
    ];
    expect(versions[0]).toBe(0);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(sequence({ published, updated: published })).toBe(0);
  });
});

describe("words", () => {
  it("say their own language, a fallback too", () => {
    const ics = render(
      {
        title: { en: "Ports", ar: "موانئ" },
        summary: "In English",
        type: "workshop",
        topics: ["ports", "dams"],
      },
      { lang: "ar" },
    );
    expect(property(ics, "summary").getFirstParameter("language")).toBe("ar");
    expect(property(ics, "description").getFirstParameter("language")).toBe("en");
    expect(lines(ics, "CATEGORIES")).toEqual([
      expect.stringMatching(/^CATEGORIES;LANGUAGE=ar:[^,]+,موانئ$/),
      "CATEGORIES;LANGUAGE=en:Dams\\; locks\\, weirs",
    ]);
  });

  it("stand as text, as STYLED-DESCRIPTION and as X-ALT-DESC", () => {
    const ics = render(
      {
        status: { value: "postponed", note: "The river rose." },
        summary: "<b>Ports</b>",
        body: [
          {
            _type: "block",
            children: [
              { _type: "span", text: "Agenda", marks: ["l"] },
              { _type: "span", text: " & map", marks: ["r", "strong"] },
            ],
            markDefs: [
              { _type: "link", _key: "l", href: "/agenda" },
              { _type: "link", _key: "r", href: "javascript:alert(1)" },
            ],
          },
        ],
        organizers: [
          { name: "River Authority", url: "/ra" },
          { name: "UNDP", role: "partner" },
        ],
        online: { url: "https://meet.example.org/1" },
      },
      { baseUrl: "https://rivers.example.org/news/" },
    );
    const plain = property(ics, "description");
    expect(plain.getFirstParameter("derived")).toBe("TRUE");
    expect(plain.getFirstValue()).toBe(
      "Postponed. The river rose.\n\n<b>Ports</b>\n\nAgenda & map\n\nOrganized by: River Authority, with UNDP\n\nJoin online: https://meet.example.org/1",
    );
    const styled = property(ics, "styled-description");
    expect(lines(ics, "STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html;LANGUAGE=en:")).toHaveLength(1);
    const html = lines(ics, "X-ALT-DESC;FMTTYPE=text/html:")[0]?.slice(
      "X-ALT-DESC;FMTTYPE=text/html:".length,
    );
    const text = html?.replace(/\\([\\;,])/g, "$1");
    expect(text).toBe(styled.getFirstValue());
    expect(text).toContain(
      '<a href="https://rivers.example.org/agenda">Agenda</a><strong> &amp; map</strong>',
    );
    expect(text).toContain('<a href="https://rivers.example.org/ra">River Authority</a>');
    expect(text).toContain("&lt;b&gt;Ports&lt;/b&gt;");
    expect(parse(text ?? "").childNodes).toHaveLength(1);
  });

  it("are not written where there are none", () => {
    expect(render({})).not.toMatch(/DESCRIPTION|X-ALT-DESC|LOCATION|CATEGORIES|STATUS|ORGANIZER/);
  });
});

describe("what an item knows", () => {
  it.each([
    ["postponed", "TENTATIVE"],
    ["cancelled", "CANCELLED"],
    ["moved-online", "CONFIRMED"],
  ] as const)("%s is %s", (status, expected) => {
    expect(lines(render({ status }), "STATUS")).toEqual([`STATUS:${expected}`]);
  });

  it("goes into CONFERENCE, with the platform's name quoted as RFC 6868 has it", () => {
    const video = property(
      render({ online: { url: "https://e.org/a;b", platform: 'Big "Blue": one' } }),
      "conference",
    );
    expect(video.getFirstValue()).toBe("https://e.org/a;b");
    expect(video.toICALString().replaceAll("\r\n ", "")).toContain("VALUE=URI");
    expect(video.getFirstParameter("label")).toBe('Big "Blue": one');
    expect(
      lines(
        render({ online: { url: "tel:+41221234567" } }, { privacy: { contacts: "public" } }),
        "CONFERENCE",
      )[0],
    ).toContain(";FEATURE=AUDIO,PHONE:tel:+41221234567");
    expect(render({ online: { url: "mailto:a@e.org" } })).not.toContain("CONFERENCE");
    expect(lines(render({ online: { url: "https://e.org/" } }), "LOCATION")).toEqual([
      "LOCATION;LANGUAGE=en:Online",
    ]);
  });

  it("goes into ATTACH and IMAGE, but not what is withheld", () => {
    const ics = render({
      documents: [
        { title: "Agenda", url: "https://e.org/a.pdf", mediaType: "application/pdf", bytes: 1200 },
        { title: "Odd", url: "https://e.org/b", mediaType: 'x"; y' },
        { title: "People", kind: "participants", url: "https://e.org/people.pdf" },
        { title: "Relative", url: "x.pdf" },
      ],
      images: [
        { url: "https://e.org/i.png", alt: "A river" },
        { url: "https://e.org/line.png", decorative: true },
      ],
    });
    expect(lines(ics, "ATTACH")).toEqual([
      "ATTACH;FMTTYPE=application/pdf;SIZE=1200:https://e.org/a.pdf",
      "ATTACH:https://e.org/b",
    ]);
    expect(lines(ics, "IMAGE")).toEqual(["IMAGE;VALUE=URI:https://e.org/i.png"]);
  });

  it("goes into CONTACT, without what is personal unless the archive publishes it", () => {
    const contacts = [
      { name: "Ana", email: "ana@e.org", organization: "Press office", url: "https://e.org/press" },
    ];
    const line = 'CONTACT;ALTREP="https://e.org/press";LANGUAGE=en:';
    expect(lines(render({ contacts }), "CONTACT")).toEqual([`${line}Press office`]);
    expect(lines(render({ contacts }, { privacy: { contacts: "public" } }), "CONTACT")).toEqual([
      `${line}Ana\\, Press office\\, ana@e.org`,
    ]);
  });

  it("relates events that are part of each other, by the UIDs that they have", () => {
    const whole: EventInput = {
      ...base,
      id: "whole",
      dates: { start: "2003-11-12", days: [{ start: "2003-11-12" }, { start: "2003-11-14" }] },
    };
    const related = [
      { type: "part-of", id: "whole" },
      { type: "has-part", id: "b" },
      { type: "has-part", id: "news" },
      { type: "has-part", id: "nowhere" },
      { type: "see-also", id: "b" },
    ] as const;
    const items = [{ ...base, related: [...related] }, whole, { ...base, id: "b" }];
    const news = { id: "news", kind: "news", lang: "en", title: "N" } as const;
    expect(lines(renderIcs(items, { now, archive, items: [news] }), "RELATED-TO")).toEqual([
      "RELATED-TO;RELTYPE=PARENT:whole-20031112@rivers.example.org",
      "RELATED-TO;RELTYPE=PARENT:whole-20031114@rivers.example.org",
      "RELATED-TO;RELTYPE=CHILD:b@rivers.example.org",
    ]);
  });
});
