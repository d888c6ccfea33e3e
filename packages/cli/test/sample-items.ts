/** An event whose source states the year. */
export const datedEvent = {
  id: "river-forum",
  kind: "event",
  type: "forum",
  lang: "en",
  title: "Forum on shared rivers",
  dates: { start: "2004-05-10", end: "2004-05-12" },
  published: "2004-05-20",
  place: { locality: "Tashkent", country: "UZ" },
} as const;

/** An event whose source states no year. */
export const undatedEvent = {
  id: "soil-workshop",
  kind: "event",
  type: "workshop",
  lang: "en",
  title: "Workshop on healthy soil",
  dates: { start: "XXXX-03-04", end: "XXXX-03-05", asPrinted: "March 4-5" },
} as const;

/** A news item about {@link datedEvent}. */
export const report = {
  id: "rivers-reported",
  kind: "news",
  lang: "en",
  title: "River forum ends in Tashkent",
  about: ["river-forum"],
} as const;
