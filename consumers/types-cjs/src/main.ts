import { createArchive, type Query } from "@event-content/archive";
import { type RenderOptions, renderIcs, renderItem } from "@event-content/renderer";

import schema = require("@event-content/schema");

const event: schema.EventInput = {
  id: "night-ferries",
  kind: "event",
  lang: "en",
  title: { en: "Night ferries", fr: "Bacs de nuit" },
  dates: { start: "2026-03-10T09:00", end: "2026-03-10T15:30", timeZone: "Asia/Almaty" },
};
const item: schema.Item = schema.parseItem(event);
const options: RenderOptions = { lang: "fr", now: "2026-01-01T00:00:00Z" };
const query: Query = { year: 2026, kind: "event" };

console.log(renderItem(item, options));
console.log(renderIcs(event, options));
console.log("found:", createArchive([event]).query(query).total.value);
