// Time to rows beside other calendars, in one run, interleaved, medians: npx pnpm bench:elements
// `node elements/race.mjs [rounds] [file]`: the tables are printed, and written to a Markdown file where one is named.
import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { launchBrowser } from "@event-content/tooling/browser";
import { benchItems } from "./items.mjs";
import { LISTS, MONTHS } from "./race/contenders.mjs";
import { elementsARow } from "./race/elements-a-row.mjs";
import { interactions } from "./race/interaction.mjs";
import { medians } from "./race/medians.mjs";
import { monthItems, raceItems, wholeItems } from "./race/race-items.mjs";
import { report } from "./race/report.mjs";
import { openSite } from "./race/site.mjs";

const rounds = Number(process.argv[2] ?? 7);
const SLOWDOWNS = [1, 4];

const site = await openSite([...LISTS, ...MONTHS], {
  "/100.json": raceItems(100),
  "/1000.json": raceItems(1000),
  "/month.json": monthItems(85),
  "/whole-100.json": wholeItems(100),
  "/whole-200.json": wholeItems(200),
  "/archive.json": benchItems(1000),
});
const browser = await launchBrowser();
const busy = [loadavg()[0]];
try {
  const casesOf = (counts) =>
    SLOWDOWNS.flatMap((slowdown) =>
      counts.map(([count, path]) => ({ key: `${count}x${slowdown}`, count, slowdown, path })),
    );
  const counts = [
    [100, "/100.json"],
    [1000, "/1000.json"],
  ];
  const rows = await elementsARow(browser, site);
  const deeds = await interactions(browser, site, {
    count: 1000,
    path: "/archive.json",
    slowdown: 4,
    rounds,
  });
  const lists = await medians(browser, site, LISTS, casesOf(counts), rounds);
  const months = await medians(browser, site, MONTHS, casesOf([[85, "/month.json"]]), rounds);
  busy.push(loadavg()[0]);
  const text = report({ lists, months, rows, deeds, rounds, busy, version: browser.version() });
  console.log(text);
  if (process.argv[3]) writeFileSync(process.argv[3], text);
} finally {
  await browser.close();
  await site.close();
}
