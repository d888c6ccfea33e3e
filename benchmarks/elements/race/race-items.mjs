import { readFileSync } from "node:fs";
import { benchItems } from "../items.mjs";

/** Events of one day or less in one year, so that every calendar has one row an event; three of four have hours. */
export function raceItems(count) {
  return benchItems(count * 2)
    .filter(({ kind }) => kind === "event")
    .slice(0, count)
    .map((item, index) => moved(item, `2026-${two(1 + (index % 12))}-${two(1 + ((index * 5) % 28))}`));
}

/** The same within March 2026. */
export function monthItems(count) {
  return raceItems(count).map((item, index) => moved(item, `2026-03-${two(1 + ((index * 7) % 31))}`));
}

/** Events with every field that the schema has, on one day, so that a row has its hours too. */
export function wholeItems(count) {
  const file = new URL("../../../packages/fixtures/cases/011-all-fields-event/input.json", import.meta.url);
  const [item] = JSON.parse(readFileSync(file, "utf8")).items;
  return Array.from({ length: count }, (_, index) => ({
    ...item,
    id: `whole-${index}`,
    title: `Session ${index} on everything`,
    dates: { start: "2026-03-10T09:00", end: "2026-03-10T17:30", timeZone: "Asia/Almaty" },
  }));
}

function moved(item, day) {
  const { start, end, timeZone } = item.dates;
  const dates = end ? { start: day + start.slice(10), end: day + end.slice(10), timeZone } : { start: day };
  return { ...item, dates };
}

function two(value) {
  return String(value).padStart(2, "0");
}
