import { createArchive, type Query } from "@event-content/archive";
import { renderElement } from "@event-content/elements/server";
import { type ImportResult, importPage } from "@event-content/importers";
import { type RenderOptions, renderIcs, renderItem } from "@event-content/renderer";
import { type EventInput, type Item, parseItem } from "@event-content/schema";
import { checkStyle } from "@event-content/schema/editorial";

const event: EventInput = {
  id: "night-ferries",
  kind: "event",
  lang: "en",
  title: { en: "Night ferries", fr: "Bacs de nuit" },
  dates: { start: "2026-03-10T09:00", end: "2026-03-10T15:30", timeZone: "Asia/Almaty" },
};
const item: Item = parseItem(event);
const options: RenderOptions = { lang: "fr", now: "2026-01-01T00:00:00Z" };
const query: Query = { year: 2026, kind: "event" };
const read: ImportResult = importPage("Minutes\n\nOn 3 May 2004 we met in Nairobi, Kenya.");

console.log(renderItem(item, options));
console.log(renderIcs(event, options));
console.log(renderElement("event-list", [event], { attributes: { src: "/items.json", limit: "5" } }));
console.log("found:", createArchive([event]).query(query).total.value);
console.log("read:", read.items.length > 0, "style:", checkStyle(event).length);
