import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const read = (name) => JSON.parse(readFileSync(resolve(name), "utf8"));
const integrity = read("@event-content/elements/integrity.json")["embed.js"];
const { items } = read("@event-content/fixtures/cases/004-event-with-hours-in-a-zone/input.json");

cpSync("node_modules/@event-content/elements/dist", "site/elements", { recursive: true });
writeFileSync("site/items.json", JSON.stringify(items));
writeFileSync("site/index.html", readFileSync("index.html", "utf8").replace("{integrity}", integrity));
