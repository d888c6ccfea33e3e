const { createArchive } = require("@event-content/archive");
const { browseItems } = require("@event-content/archive/browse/items");
const input = require("@event-content/fixtures/cases/004-event-with-hours-in-a-zone/input.json");
const { renderIcs, renderItem } = require("@event-content/renderer");
const { en } = require("@event-content/renderer/lang/en/list");
const { renderList } = require("@event-content/renderer/list");
const { parseItem, safeParseItem } = require("@event-content/schema");
const { checkStyle } = require("@event-content/schema/editorial");

const event = parseItem(input.items[0]);

console.log(renderItem(event, { lang: "ru" }));
console.log(renderIcs(event));
console.log("list:", renderList([event], { languages: [en] }).includes("10 March 2026"));
console.log("in memory:", createArchive(input.items).query({ year: 2026 }).items[0].id);
console.log("browsed:", browseItems(input.items).query({ kind: "event" }, { light: true }).total.value);
console.log("fault:", safeParseItem({ kind: "event" }).faults[0].code);
console.log("style:", checkStyle(event).length);
const own = Object.keys(require.cache).filter((file) => file.includes("event-content"));
console.log("modules that are no CommonJS:", own.filter((file) => !/\.(cjs|json)$/.test(file)).length);
