import type { EventInput } from "@event-content/schema";
import { describe, expect, it } from "vitest";
import { eventOf, newsOf } from "./cases/event-of.ts";
import { expectHonest } from "./cases/expect-honest.ts";
import { readCase } from "./cases/read-case.ts";
import { shownText } from "./cases/words-of.ts";
import { importHtml } from "./import-html.ts";
import { importPage } from "./import-page.ts";
import { importText } from "./import-text.ts";
import type { ImportOptions } from "./options.ts";

interface Case {
  readonly name: string;
  readonly page: string;
  readonly options?: ImportOptions;
  readonly event: Partial<EventInput>;
  /** Fields the page says nothing of. */
  readonly absent?: readonly (keyof EventInput)[];
  readonly notes?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: "a seminar with a range, a host, partners and numbered recommendations",
    page: `Home > News > 2005

Regional Seminar on Responsible Business Opens Dialogue in East Africa

More than 120 delegates from 14 countries met in Nairobi, Kenya, from 3 to 5 March 2005 for a regional seminar entitled “Responsible Business in East Africa: From Words to Deeds”. The seminar was hosted by the Kenya Association of Manufacturers in partnership with the International Labour Organization (ILO) and the World Bank.

Topics discussed included fair wages, safety at work and environmental reporting. There were three working group sessions and two panel discussions.

The seminar adopted two recommendations:
1. Governments should publish clear rules on labour inspection.
2. Companies should report once a year on their progress.

Download the agenda.
Read the final report (PDF).
Register here for the newsletter.`,
    event: {
      type: "seminar",
      title: "Responsible Business in East Africa: From Words to Deeds",
      dates: {
        start: "2005-03-03",
        end: "2005-03-05",
        asPrinted: "3 to 5 March 2005",
        basis: { kind: "stated" },
      },
      place: { locality: "Nairobi", country: "KE" },
      organizers: [
        { name: "Kenya Association of Manufacturers", role: "host" },
        { name: "International Labour Organization", shortName: "ILO", role: "partner" },
        { name: "World Bank", role: "partner" },
      ],
      participants: { count: 120, qualifier: "more-than", countryCount: 14 },
      sessionCounts: [
        { type: "working-group", count: 3 },
        { type: "panel", count: 2 },
      ],
      themes: ["fair wages", "safety at work", "environmental reporting"],
      outcomes: [
        { type: "recommendation", text: "Governments should publish clear rules on labour inspection." },
        { type: "recommendation", text: "Companies should report once a year on their progress." },
      ],
      documents: [
        { title: "Agenda", kind: "agenda", availability: "no-address" },
        { title: "Final report", kind: "report", availability: "no-address" },
      ],
    },
  },
  {
    name: "an announcement: the year is the first on or after the day of publication",
    page: `Global Forum on Clean Energy to Convene in Vienna

The fifth Global Forum on Clean Energy will be held in Vienna, Austria, on 14-16 February. Some 400 participants are expected. The Forum is organized by UNIDO in cooperation with the Government of Austria.

Registration closes on 1 January.`,
    options: { published: "2004-11-02" },
    event: {
      title: "Global Forum on Clean Energy",
      dates: {
        start: "2005-02-14",
        end: "2005-02-16",
        asPrinted: "14-16 February",
        basis: { kind: "inferred", reason: "the year from the date of publication, 2004-11-02" },
      },
      organizers: [
        { name: "UNIDO", role: "organizer" },
        { name: "Government of Austria", role: "partner" },
      ],
    },
    absent: ["participants"],
    notes: ["year-inferred", "participants-not-counted"],
  },
  {
    name: "a press release whose dateline is not the date of the event",
    page: `Press Release

Business Leaders Meet on Climate

(New York, 22 August 2007) – About fifty chief executives gathered in Geneva on 5 and 6 July for a summit called "Caring for Climate."`,
    event: {
      type: "summit",
      title: "Caring for Climate",
      published: "2007-08-22",
      dates: {
        start: "2007-07-05",
        end: "2007-07-06",
        asPrinted: "5 and 6 July",
        basis: { kind: "inferred", reason: "the year from the date of publication, 2007-08-22" },
      },
      place: { locality: "Geneva" },
      participants: { count: 50, qualifier: "about" },
    },
    absent: ["countries", "organizers"],
  },
  {
    name: "a range over the turn of the year",
    page: `Winter School Brings Young Leaders Together

Nearly 60 students took part in a training course in Bamako, Mali, from December 30 - January 2.`,
    event: {
      type: "training",
      dates: {
        start: "XXXX-12-30",
        end: "XXXX-01-02",
        asPrinted: "December 30 - January 2",
        basis: { kind: "stated" },
      },
    },
    notes: ["event-without-name", "year-not-stated"],
  },
  {
    name: "the same range with the day of publication",
    page: `Winter School Brings Young Leaders Together

Nearly 60 students took part in a training course in Bamako, Mali, from December 30 - January 2.`,
    options: { published: "2004-01-15" },
    event: {
      dates: {
        start: "2003-12-30",
        end: "2004-01-02",
        asPrinted: "December 30 - January 2",
        basis: { kind: "inferred", reason: "the year from the date of publication, 2004-01-15" },
      },
    },
  },
  {
    name: "a postponed seminar",
    page: `Postponed: Seminar on Transparency in Cairo

The seminar on transparency planned for 10-11 October 2006 in Cairo, Egypt, has been postponed. A new date will be announced.`,
    event: {
      title: "Seminar on Transparency in Cairo",
      status: { value: "postponed" },
      dates: {
        start: "2006-10-10",
        end: "2006-10-11",
        asPrinted: "10-11 October 2006",
        basis: { kind: "stated" },
      },
      place: { locality: "Cairo", country: "EG" },
    },
  },
  {
    name: "numbers and years that are no dates of the meeting",
    page: `Experts Discuss Anti-Corruption Treaty

Thirty experts met in Vienna for a consultation on Resolution 1325 (2000) and document A/57/12 of 3 May 2002. The UN Convention against Corruption, adopted in Mérida, Mexico, in December 2003, was on the table.`,
    event: {
      type: "consultation",
      place: { locality: "Vienna" },
      participants: { count: 30, qualifier: "exact" },
    },
    absent: ["dates", "countries", "organizers", "themes", "outcomes"],
  },
  {
    name: "days that no calendar has",
    page: `Workshop in Lima\n\nA workshop on mining was held in Lima, Peru, on February 30-31.`,
    event: { place: { locality: "Lima", country: "PE" } },
    absent: ["dates"],
    notes: ["event-without-name", "impossible-date"],
  },
  {
    name: "two workshops on one page: the first, and a note with the other dates",
    page: `Two Workshops Held on Supply Chains

The first workshop was held in Dhaka, Bangladesh, on 24-26 May 2004 and attended by 45 managers. A second workshop took place in Colombo, Sri Lanka, on 2-5 June 2004.`,
    event: {
      dates: {
        start: "2004-05-24",
        end: "2004-05-26",
        asPrinted: "24-26 May 2004",
        basis: { kind: "stated" },
      },
      place: { locality: "Dhaka", country: "BD" },
      participants: { count: 45, qualifier: "exact" },
    },
    notes: ["event-without-name", "several-dates"],
  },
  {
    name: "the meeting before is not this one",
    page: `Meeting of National Networks

The second annual meeting of national networks took place on 24 - 26 May in Montreux. 45 networks were represented by some 110 participants.

The previous meeting was held in London, United Kingdom, in June 2003.`,
    event: {
      dates: { start: "XXXX-05-24", end: "XXXX-05-26", asPrinted: "24 - 26 May", basis: { kind: "stated" } },
      place: { locality: "Montreux" },
      participants: { count: 110, qualifier: "about" },
    },
  },
  {
    name: "a week that is only named",
    page: `Global Compact Week\n\nThe annual meeting will take place in New York the week of Sep 20.`,
    event: { dates: { start: "XXXX-09-20~", asPrinted: "the week of Sep 20", basis: { kind: "stated" } } },
    notes: ["event-without-name", "year-not-stated", "date-approximate"],
  },
  {
    name: "a proper name, a venue, a range over two months and organizers whose names hold an and",
    page: `Third Global Summit on Water Concludes in Seoul

The Third Global Summit on Water was held at the COEX Convention Centre in Seoul, Republic of Korea, from 30 October to 2 November 2003. Organized jointly by the Ministry of Environment and Forestry, UNEP and the Food and Agriculture Organization (FAO), it brought together 1,200 delegates from over 90 countries.`,
    event: {
      title: "Third Global Summit on Water",
      dates: {
        start: "2003-10-30",
        end: "2003-11-02",
        asPrinted: "30 October to 2 November 2003",
        basis: { kind: "stated" },
      },
      place: { name: "COEX Convention Centre", locality: "Seoul", country: "KR" },
      organizers: [
        { name: "Ministry of Environment and Forestry", role: "organizer" },
        { name: "UNEP", role: "organizer" },
        { name: "Food and Agriculture Organization", shortName: "FAO", role: "organizer" },
      ],
      participants: { count: 1200, qualifier: "exact", countryCount: 90 },
    },
    notes: ["country-count-qualified"],
  },
  {
    name: "a meeting that follows two others",
    page: `Compact Network Meets in Brazil

The Global Compact Network Brazil met in São Paulo, Brazil, on 12 May 2004 for a meeting hosted by Petrobras. The meeting builds on the 2003 Learning Forum in Nova Lima, and follows the first workshop, held in Rio de Janeiro in May 2002.`,
    event: {
      dates: { start: "2004-05-12", asPrinted: "12 May 2004", basis: { kind: "stated" } },
      place: { locality: "São Paulo", country: "BR" },
      organizers: [{ name: "Petrobras", role: "host" }],
      related: [
        { type: "follows-up", title: "Learning Forum", date: "2003" },
        { type: "follows-up", title: "first workshop", date: "2002-05" },
        { type: "reported-in", id: "compact-network-meets-in-brazil" },
      ],
    },
  },
  {
    name: "a date in figures, day first",
    page: `Briefing on Trade Rules\n\nA briefing for delegates was held at the Palais des Nations in Geneva, Switzerland, on 12/10/2001. About 40 experts attended the briefing.`,
    event: {
      dates: { start: "2001-10-12", asPrinted: "12/10/2001", basis: { kind: "stated" } },
      place: { name: "Palais des Nations", locality: "Geneva", country: "CH" },
      participants: { count: 40, qualifier: "about" },
    },
    notes: ["event-without-name", "day-month-order"],
  },
  {
    name: "a state that has the name of a country",
    page: `Conference on Cities\n\nThe conference was held in Atlanta, Georgia, on 4 June 2003.`,
    event: { place: { locality: "Atlanta" } },
    absent: ["countries"],
    notes: ["event-without-name", "country-ambiguous"],
  },
  {
    name: "the same state with its country",
    page: `Conference on Cities\n\nThe conference was held in Atlanta, Georgia, USA, on 4 June 2003.`,
    event: { place: { locality: "Atlanta", region: "Georgia", country: "US" } },
  },
  {
    name: "a region is no place, a month is all that is said",
    page: `Workshop on Labour Standards\n\nA workshop on labour standards was held in Central Asia in November. Participants came from all over the region.`,
    event: { dates: { start: "XXXX-11", asPrinted: "November", basis: { kind: "stated" } } },
    absent: ["place", "countries", "participants", "organizers"],
  },
  {
    name: "lines with labels, and a contact",
    page: `Annual Conference on Sustainable Supply Chains\n\nDates: 26 and 27 June 2008\nVenue: Hotel Intercontinental, Addis Ababa, Ethiopia\nContact: Maria Lopez, m.lopez@example.org\n\nThe conference will bring together experts from business and government.`,
    event: {
      dates: {
        start: "2008-06-26",
        end: "2008-06-27",
        asPrinted: "26 and 27 June 2008",
        basis: { kind: "stated" },
      },
      place: { name: "Hotel Intercontinental", locality: "Addis Ababa", country: "ET" },
      contacts: [{ name: "Maria Lopez", email: "m.lopez@example.org" }],
    },
  },
  {
    name: "a partner's name before the subject of the sentence",
    page: `Women's Forum in Rabat: A Report

Organised by the Association of Women Entrepreneurs of Morocco in partnership with UNIFEM, the Women's Forum drew 300 women to Rabat, Morocco, on 8 March 2001. Four round tables examined access to credit, land rights, and education.`,
    event: {
      organizers: [
        { name: "Association of Women Entrepreneurs of Morocco", role: "organizer" },
        { name: "UNIFEM", role: "partner" },
      ],
      participants: { count: 300, qualifier: "exact" },
      place: { locality: "Rabat", country: "MA" },
      sessionCounts: [{ type: "round-table", count: 4 }],
    },
  },
];

describe("pages of text", () => {
  it.each(CASES)("$name", ({ page, options, event, absent = [], notes }) => {
    const result = importPage(page, options);
    const found = eventOf(result);
    expect(found).toMatchObject(event);
    for (const [field, value] of Object.entries(event))
      expect(found[field as keyof EventInput]).toEqual(value);
    for (const field of absent) expect(found).not.toHaveProperty(field);
    if (notes) expect(result.notes.map((note) => note.code)).toEqual(notes);
    expect(newsOf(result).about).toEqual([found.id]);
    expectHonest(result, page);
  });

  it.each([
    [
      "a report",
      `UN Publishes New Report on Water Scarcity\n\nThe United Nations today published a new report on water scarcity. The report, "Water for All", was written by 25 experts from 12 countries. "We must act before 2015," said the Secretary-General at a press conference in New York on 22 March.`,
    ],
    [
      "an appointment",
      `Secretary-General Appoints New Head of Office\n\nThe Secretary-General has appointed Ms. Anna Larsen of Norway, effective 1 June 2006. Ms. Larsen attended the World Economic Forum in Davos in 2001 and chaired the Conference on Ethics in Oslo in 2003.`,
    ],
    [
      "a grant",
      `Foundation Grants $2 Million to Anti-Corruption Fund\n\nThe Board decided on 12 April 2007 in Geneva to fund 14 projects. Projects will train 500 people in Kenya, Ghana and Mali.`,
    ],
    [
      "a guide",
      `New Guide for Small Businesses Released\n\nThe Office released a new guide. The guide was presented at a workshop in Lagos, Nigeria, on 3 May 2005, and will be translated into French.`,
    ],
  ])("%s is news without an event", (_name, page) => {
    const result = importText(page);
    expect(result.items.map((item) => item.kind)).toEqual(["news"]);
    expect(newsOf(result)).not.toHaveProperty("about");
    expectHonest(result, page);
  });

  it("nothing at all is an error, not a throw", () => {
    const message = expect.any(String);
    for (const page of ["", " \n\u00a0", "<p> </p>", "<script>x</script>"]) {
      expect(importPage(page)).toEqual({
        items: [],
        notes: [{ code: "empty-page", severity: "error", path: "", message }],
      });
    }
  });
});

describe("pages of HTML", () => {
  it("labels and what they say in the cells of a layout table", () => {
    const page = `<table width=600><tr><td colspan=2><font size=5><b>Workshop on Village Wells</b></font></td></tr>
<tr><td><b>Date:</b></td><td><font face=Arial>14-16 September 1999</font></td></tr><tr><td>Place:</td><td>Osh, Kyrgyzstan</td></tr>
<tr><td colspan=2>The workshop, organised by UNDP, brought together some 60 engineers.<br><br>It ended with a dinner.</td></tr></table>`;
    const result = importHtml(page);
    expect(eventOf(result)).toMatchObject({
      title: "Workshop on Village Wells",
      dates: { start: "1999-09-14", end: "1999-09-16", asPrinted: "14-16 September 1999" },
      place: { locality: "Osh", country: "KG" },
      participants: { count: 60, qualifier: "about" },
    });
    expectHonest(result, page.replace(/<[^>]*>/g, ""));
  });

  it("a legacy page in nested tables", () => {
    const page = readCase("legacy-dialogue.html");
    const result = importHtml(page, { url: "http://www.example.org/news/2002/a.htm" });
    expect(newsOf(result)).toMatchObject({
      title: "Dialogue on Business and Peace Takes Place in Jakarta",
      trail: [
        { title: "Home", url: "http://www.example.org/index.html" },
        { title: "News & Events", url: "http://www.example.org/news/" },
        { title: "Archive" },
      ],
    });
    expect(eventOf(result)).toMatchObject({
      title: "Business in Zones of Tension",
      type: "dialogue",
      dates: { start: "2002-04-08", end: "2002-04-09", asPrinted: "8 and 9 April 2002" },
      participants: { count: 70, qualifier: "about", groups: ["companies", "trade unions", "NGOs"] },
      organizers: [
        { name: "Global Compact Office", role: "organizer" },
        { name: "Yayasan Bina", role: "partner" },
        { name: "Asian Development Bank", role: "partner" },
      ],
      documents: [
        {
          title: "List of participants",
          kind: "participants",
          url: "http://www.example.org/news/2002/docs/participants.doc",
          mediaType: "application/msword",
          access: "withheld",
        },
        {
          title: "Agenda",
          kind: "agenda",
          url: "http://www.example.org/news/agenda.pdf",
          mediaType: "application/pdf",
        },
        {
          title: "Presentation by John Smith",
          kind: "presentation",
          url: "http://www.example.org/news/2002/pres/smith.ppt",
        },
      ],
    });
    expect(result.notes.map((note) => note.code)).toEqual(["unsafe-link"]);
    expect(JSON.stringify(result.items)).not.toMatch(/script:|secret|InstanceBegin/);
    expect(shownText(result)).toContain("Evil link");
  });

  it("a page with headings, lists, a data table and images", () => {
    const result = importHtml(readCase("youth-forum.html"));
    const news = newsOf(result);
    expect(news).toMatchObject({
      lang: "en-GB",
      title: "Forum on Youth Jobs",
      trail: [
        { title: "Home", url: "/" },
        { title: "Events", url: "/events" },
      ],
    });
    expect(eventOf(result)).toMatchObject({
      dates: { start: "2010-10-07", end: "2010-10-09" },
      place: { locality: "Dakar", country: "SN" },
      participants: { count: 250, qualifier: "more-than" },
      themes: ["apprenticeships", "microcredit", "digital skills"],
      outcomes: [
        { type: "commitment", text: "To train 1,000 young people." },
        { type: "commitment", text: "To meet again in 2012." },
      ],
    });
    const body = Array.isArray(news.body) ? news.body : [];
    expect(
      body.map((block) => (block._type === "block" ? (block.listItem ?? block.style) : block._type)),
    ).toEqual([
      "normal",
      "h2",
      "normal",
      "bullet",
      "bullet",
      "bullet",
      "normal",
      "number",
      "number",
      "table",
      "image",
    ]);
    expect(body[7]).toMatchObject({
      children: [{ text: "To train " }, { text: "1,000", marks: ["strong"] }, { text: " young people." }],
    });
    expect(result.notes.map((note) => note.code)).toEqual([
      "site-part-left-out",
      "image-without-alt",
      "site-part-left-out",
    ]);
  });
});
