import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createArchive, openArchive } from "@event-content/archive";
import { fileFetch, writeBundle } from "@event-content/archive/node";
import { EventListElement } from "@event-content/elements";
import { renderElement } from "@event-content/elements/server";
import { importPage } from "@event-content/importers";
import { renderIcs, renderItem } from "@event-content/renderer";
import { parseItem } from "@event-content/schema";

const { resolve } = createRequire(import.meta.url);
const input = resolve("@event-content/fixtures/cases/004-event-with-hours-in-a-zone/input.json");
const { items } = JSON.parse(readFileSync(input, "utf8"));
const event = parseItem(items[0]);
const out = `bundle-${process.version}`;

console.log(renderItem(event, { lang: "fr" }));
console.log(renderIcs(event));
console.log(renderElement("event-list", items, { lang: "en" }));
console.log("in memory:", createArchive(items).query({ text: "ferries" }).items[0].id);
await writeBundle(items, { out });
const archive = await openArchive("/", { fetch: fileFetch(out) });
console.log("from files:", (await archive.query({ text: "ferry", lang: "en" })).items[0].title);
console.log("read:", importPage("Minutes\n\nOn 3 May 2004 we met in Nairobi, Kenya.").items[0].title);
console.log("without a DOM:", typeof EventListElement);
