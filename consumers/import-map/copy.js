import { cpSync, readFileSync, writeFileSync } from "node:fs";

const read = (name) => readFileSync(`node_modules/${name}`, "utf8");
const modules = {
  archive: "@event-content/archive/dist",
  elements: "@event-content/elements/dist",
  renderer: "@event-content/renderer/dist",
  schema: "@event-content/schema/dist",
  tz: "@date-fns/tz",
};
for (const [name, from] of Object.entries(modules)) {
  cpSync(`node_modules/${from}`, `site/modules/${name}`, { recursive: true, dereference: true });
}
const input = read("@event-content/fixtures/cases/004-event-with-hours-in-a-zone/input.json");
writeFileSync("site/items.json", JSON.stringify(JSON.parse(input).items));
for (const file of ["index.html", "main.js"]) writeFileSync(`site/${file}`, readFileSync(file));
