import { cpus } from "node:os";
import { LISTS, MONTHS } from "./contenders.mjs";
import { markdown, timeTable, whole } from "./tables.mjs";

const LIST_CASES = [
  { key: "100x1", title: "100 rows", share: 1 / 2 },
  { key: "1000x1", title: "1,000 rows", share: 1 / 3 },
  { key: "100x4", title: "100 rows, 4x slower", share: 1 / 2 },
  { key: "1000x4", title: "1,000 rows, 4x slower", share: 1 / 3 },
];
const MONTH_CASES = [
  { key: "85x1", title: "85 events" },
  { key: "85x4", title: "85 events, 4x slower" },
];
const INTERACTION_BAR = 100;

/** The tables as Markdown, with machine and method. */
export function report({ lists, months, rows, deeds, rounds, busy, version }) {
  const timed = LIST_CASES.map((each) => ({ ...each, kind: "work" }));
  const navigated = LIST_CASES.map(({ key, title }) => ({ key, title, kind: "page" }));
  const monthCases = MONTH_CASES.flatMap(({ key, title }) => [
    { key, title: `${title}, script`, kind: "work" },
    { key, title: `${title}, page`, kind: "page" },
  ]);
  return [
    method(rounds, version, busy),
    "## From the start of the script's work to the paint with all rows, ms",
    markdown(timeTable(LISTS, lists, timed)),
    "## From the start of the navigation to the paint with all rows, ms",
    "No bars here: most of it is the browser's own work, and rows written by hand take more than half of FullCalendar's time, too.",
    markdown(timeTable(LISTS, lists, navigated)),
    "## A month of 85 events, ms",
    markdown(timeTable(MONTHS, months, monthCases)),
    "## What stands on the page, and what was loaded for it",
    markdown(sizes(lists, months)),
    "## Elements a row",
    markdown(rowTable(rows)),
    "## Filtering 1,000 rows of `<event-archive page-size=1000>`, 4x slower, ms",
    markdown(deedTable(deeds)),
    "",
  ].join("\n\n");
}

function method(rounds, version, busy) {
  const [{ model }] = cpus();
  return `# The elements beside other calendars

Measured by \`npx pnpm bench:elements\` in one run: headless Chromium ${version} on ${cpus().length} shared cores (${model}), medians
of ${rounds} runs each, the contenders in turn, every run in a fresh profile; a first round does not count. All have the same
items of one year, each of one day or less, served uncompressed from the same machine, and each is bundled and minified by
esbuild. A run counts only if the title of every item is found on the page, through shadow roots. The paint is the animation
frame after the first one in which all rows are there, so every figure holds up to two frames (33 ms) of waiting. Slower: the
browser's own throttling of the CPU. Bars: half of FullCalendar's time for 100 rows, a third for 1,000. Load of the machine at
the beginning and at the end: ${busy.map((load) => load.toFixed(1)).join(" and ")}; where it is above the number of cores, compare the figures with each other only.`;
}

function sizes(lists, months) {
  const weight = ({ loaded }) => whole(loaded);
  const of = (contenders, few, many) =>
    contenders.map(({ name }) => [
      name,
      weight(few[name]),
      whole(few[name].elements),
      many ? whole(many[name].elements) : "",
    ]);
  return {
    head: ["", "script and style, gzip bytes", "elements, 100 rows or the month", "elements, 1,000 rows"],
    rows: [...of(LISTS, lists["100x1"], lists["1000x1"]), ...of(MONTHS, months["85x1"])],
  };
}

function rowTable(rows) {
  return {
    head: ["`<event-list>`", "elements", "bar"],
    rows: rows.map(({ name, elements, bar }) => [name, elements.toFixed(2), judged(elements, bar)]),
  };
}

function deedTable(deeds) {
  return {
    head: ["", "interaction to next paint", "bar", "longest task", "key to the rows' paint", "rows left"],
    rows: deeds.map(({ name, interaction, longest, shown, rows }) => [
      name,
      whole(interaction),
      judged(interaction, INTERACTION_BAR),
      whole(longest),
      whole(shown),
      whole(rows),
    ]),
  };
}

function judged(value, bar) {
  return `${bar} ${value <= bar ? "met" : "MISSED"}`;
}
