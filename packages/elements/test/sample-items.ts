import type { ItemInput } from "@event-content/schema";

/** Three rows: two events, and news about one of them. */
export const sampleItems: readonly ItemInput[] = [
  {
    id: "old",
    kind: "event",
    type: "workshop",
    lang: "en",
    title: { en: "An old one", ar: "قديمة" },
    dates: { start: "2003-11-12", end: "2003-11-13" },
  },
  { id: "new", kind: "event", type: "forum", lang: "en", title: "A new one", dates: { start: "2020-05-05" } },
  {
    id: "report",
    kind: "news",
    type: "article",
    lang: "en",
    title: "A report",
    published: "2004-01-02",
    about: ["old"],
  },
];

/** One of the three with the hours of its venue, so that a clock matters. */
export const withHours: ItemInput = {
  id: "hours",
  kind: "event",
  type: "meeting",
  lang: "en",
  title: "With hours",
  dates: { start: "2026-03-10T09:00", end: "2026-03-10T11:00", timeZone: "Asia/Almaty" },
  place: { locality: "Almaty", country: "KZ" },
};
