import { datedEvent, report, undatedEvent } from "./sample-items.ts";

/** An archive in two languages: news and events with and without years, old addresses, people, hostile words. */
export const archiveContent: Readonly<Record<string, unknown>> = {
  "content/event-content.json": {
    id: "archive.example.org",
    title: { en: "Archive of water & soil", ar: "محفوظات المياه والتربة" },
    description: { en: "What was said about rivers." },
    languages: ["en", "ar"],
    publisher: { name: "Office of examples" },
    taxonomies: { topics: { water: { en: "Water", ar: "المياه" } } },
  },
  "content/river-forum.json": {
    ...datedEvent,
    title: { en: "Forum on shared rivers", ar: "منتدى الأنهار المشتركة" },
    topics: ["water"],
    contacts: [{ name: "Ada Person", email: "ada.person@example.org", organization: "River office" }],
    documents: [
      { title: "List of participants", kind: "participants", url: "https://files.example.org/people.pdf" },
      { title: "Agenda", kind: "agenda", url: "https://files.example.org/agenda.pdf" },
    ],
    archive: { originalUrl: "https://old.example.org/news/2004_05_20.html" },
  },
  "content/soil-workshop.json": undatedEvent,
  "content/rivers-reported.json": {
    ...report,
    published: "2004-05-20",
    archive: { originalUrl: "https://old.example.org/news/2004_05_20.html" },
  },
  "content/water-day.json": {
    id: "water-day",
    kind: "event",
    type: "observance",
    lang: "en",
    title: "Water day",
    topics: ["water", "soil-and-land"],
    dates: { start: "1993-03-22" },
    recurrence: { rule: "FREQ=YEARLY" },
    published: "1993-01-10",
    updated: "2020-02-03",
  },
  "content/coming.md":
    "---\nkind: event\nlang: en\ntitle: The meeting that comes\npublished: 2026-01-01\ncountries: [UZ]\ndates:\n  start: 2026-06-01T10:00\n  end: 2026-06-01T12:00\n  timeZone: Asia/Tashkent\n---\n\nCall ada.person@example.org.\n",
  "content/coming.ar.md": "---\ntitle: الاجتماع المقبل\n---\n\nنص.\n",
  "content/hostile.json": {
    id: "hostile",
    kind: "news",
    lang: "en",
    title: 'A "title" <script>alert(1)</script> & \u202e',
    summary: "</script><!-- ]]>",
    published: "2004-01-02",
    topics: ["water"],
    archive: { originalUrl: 'https://old.example.org/a b/"x";{$y}/*:z?id=1&b="' },
  },
};

export const EMITTED = "pages,ics,md,oembed,feeds";
export const BASE = "https://www.example.org/archive/";
