import { launchBrowser } from "@event-content/tooling/browser";
import { LISTS } from "./race/contenders.mjs";
import { medians } from "./race/medians.mjs";
import { raceItems } from "./race/race-items.mjs";
import { openSite } from "./race/site.mjs";

const rounds = Number(process.argv[2] ?? 5);
const slow = Number(process.argv[3] ?? 1);
const pick = LISTS.filter(({ name }) => !/Schedule|Event Calendar/.test(name));
const site = await openSite(pick, { "/100.json": raceItems(100), "/1000.json": raceItems(1000) });
const browser = await launchBrowser();
const cases = [
  [100, "/100.json"],
  [1000, "/1000.json"],
].map(([count, path]) => ({ key: `${count}x${slow}`, count, slowdown: slow, path }));
const r = await medians(browser, site, pick, cases, rounds);
for (const [k, v] of Object.entries(r))
  for (const [n, m] of Object.entries(v))
    console.log(
      k.padEnd(8),
      n.padEnd(40),
      "work",
      Math.round(m.work),
      "page",
      Math.round(m.page),
      "el",
      m.elements,
      "bytes",
      m.loaded,
    );
await browser.close();
await site.close();
