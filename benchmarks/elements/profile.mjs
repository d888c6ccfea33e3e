// Where the time of a contender goes: `node elements/profile.mjs "<event-list>, items" [rows] [slowdown]`
import { launchBrowser } from "@event-content/tooling/browser";
import { LISTS, MONTHS } from "./race/contenders.mjs";
import { median } from "./race/medians.mjs";
import { monthItems, raceItems } from "./race/race-items.mjs";
import { run } from "./race/run.mjs";
import { openSite } from "./race/site.mjs";

const [name = "<event-list>, items", rows = "1000", slowdown = "4"] = process.argv.slice(2);
const RUNS = 5;
const SHOWN = 28;
const METRICS = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration", "TaskDuration"];

const contender = [...LISTS, ...MONTHS].find((each) => each.name === name);
if (!contender)
  throw new RangeError(`Name one of: ${[...LISTS, ...MONTHS].map((each) => each.name).join("; ")}`);
const count = Number(rows);
const items = MONTHS.includes(contender) ? monthItems(count) : raceItems(count);
const site = await openSite([contender], { "/items.json": items }, { minify: false });
const browser = await launchBrowser();
const runs = [];
for (let round = 0; round <= RUNS; round++) {
  const watched = { count, slowdown: Number(slowdown), path: "/items.json", begin, end };
  const figures = await run(browser, site, contender, watched);
  if (round > 0) runs.push(figures);
}
await browser.close();
await site.close();

console.log(
  `${name}, ${rows} rows, ${slowdown}x slower, medians of ${RUNS} runs, ms; functions by their own time`,
);
const of = (read) => median(runs.map((figures) => read(figures) ?? 0)).toFixed(1);
console.log(`work ${of(({ work }) => work)}, page ${of(({ page }) => page)}`);
console.log(METRICS.map((metric) => `${metric} ${of(({ more }) => more[metric])}`).join(", "));
const names = [...new Set(runs.flatMap(({ more }) => [...more.functions.keys()]))];
const own = names.map((each) => ({
  function: each,
  own: Number(of(({ more }) => more.functions.get(each)?.own)),
  "with callees": Number(of(({ more }) => more.functions.get(each)?.whole)),
}));
console.table(own.toSorted((a, b) => b.own - a.own).slice(0, SHOWN));
console.table(own.toSorted((a, b) => b["with callees"] - a["with callees"]).slice(0, SHOWN));

async function begin(session) {
  await session.send("Performance.enable");
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 200 });
  await session.send("Profiler.start");
}

async function end(session) {
  const { profile } = await session.send("Profiler.stop");
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = Object.fromEntries(metrics.map(({ name: metric, value }) => [metric, value * 1000]));
  return { ...seconds, functions: functionsOf(profile) };
}

/** Milliseconds of each function, on its own and with what it calls. */
function functionsOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, { ...node, self: 0 }]));
  for (const [index, id] of samples.entries()) byId.get(id).self += (timeDeltas[index + 1] ?? 0) / 1000;
  const found = new Map();
  const visit = (id, above) => {
    const { callFrame, children = [], self } = byId.get(id);
    const key = `${callFrame.functionName || "(anonymous)"} ${callFrame.url.split("/").at(-1)}:${callFrame.lineNumber + 1}`;
    const known = found.get(key) ?? { own: 0, whole: 0 };
    found.set(key, known);
    known.own += self;
    const inside = new Set(above).add(key);
    const whole = children.reduce((sum, child) => sum + visit(child, inside), self);
    if (!above.has(key)) known.whole += whole;
    return whole;
  };
  visit(nodes[0].id, new Set());
  return found;
}
