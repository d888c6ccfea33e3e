import { LISTS } from "./contenders.mjs";
import { run } from "./run.mjs";

const COMPACT = LISTS.find(({ name }) => name === "<event-list density=compact>, items");
const FULL = LISTS.find(({ name }) => name === "<event-list>, items");
const KINDS = [
  ["compact", COMPACT, [100, "/100.json"], [1000, "/1000.json"], 5],
  ["full, items of the race", FULL, [100, "/100.json"], [1000, "/1000.json"], 10],
  ["full, every fact of the schema", FULL, [100, "/whole-100.json"], [200, "/whole-200.json"], 10],
];

/** Elements that every further row of `<event-list>` adds to a page, beside the bars. */
export async function elementsARow(browser, site) {
  const rows = [];
  for (const [name, contender, few, many, bar] of KINDS) {
    const count = async ([count, path]) =>
      (await run(browser, site, contender, { count, path, slowdown: 1 })).elements;
    const a = (await count(many)) - (await count(few));
    rows.push({ name, elements: a / (many[0] - few[0]), bar });
  }
  return rows;
}
