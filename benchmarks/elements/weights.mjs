// What a page loads for each element, beside its bar: npx pnpm weights
// `node elements/weights.mjs --files` names the files of each page, too.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeBundle } from "@event-content/archive/node";
import { launchBrowser } from "@event-content/tooling/browser";
import { benchItems } from "./items.mjs";
import { bundledScript, filesOf, loadedBy, tagScripts } from "./loaded.mjs";
import { weightCases } from "./weight-cases.mjs";

const WAYS = { bundled: bundledScript, "script tags": tagScripts };
const AT_ONCE = 4;

const items = benchItems(100);
const days = items.map((item) =>
  item.kind === "event" ? { ...item, dates: { start: item.dates.start.slice(0, 10) } } : item,
);
const folder = mkdtempSync(join(tmpdir(), "event-content-weights-"));
await writeBundle(items, { out: folder });
const json = { "/items.json": JSON.stringify(items), "/days.json": JSON.stringify(days) };
const bundle = filesOf(folder);
const files = (path) => (json[path] ? Buffer.from(json[path]) : bundle(path));

const cases = weightCases(items);
const browser = await launchBrowser();
const totals = await allWeighed(cases.flatMap((each) => Object.keys(WAYS).map((way) => ({ each, way }))));
await browser.close();
rmSync(folder, { recursive: true, force: true });
console.log(
  "Script and style that a page loads, gzip -9 bytes: bundled by esbuild as a site would, by script tags",
);
console.log(
  "of dist/browser as they are, with how many files. A bar holds for both ways; 'on top': beyond the plain archive.",
);
console.table(Object.fromEntries(cases.map((each) => [each.name, row(each)])));
for (const file of ["browser/loader.js", "embed.js"]) {
  const bytes = readFileSync(new URL(`../../packages/elements/dist/${file}`, import.meta.url));
  console.log(`dist/${file}: ${gzipSync(bytes, { level: 9 }).length} gzip bytes`);
}

/** Several pages at once: most of the time is waiting until a page is quiet. */
async function allWeighed(left) {
  const found = new Map();
  const next = async () => {
    for (let job = left.shift(); job; job = left.shift()) {
      const { each, way } = job;
      const loaded = await loadedBy(browser, await WAYS[way](each.tags), { ...each, files });
      found.set(`${way} ${each.name}`, loaded);
      if (process.argv.includes("--files")) {
        console.log(way, each.name, loaded.script.map(({ name, gzip }) => `${name} ${gzip}`).join(", "));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return found;
}

function row({ name, bar, over }) {
  const loaded = Object.keys(WAYS).map((way) => totals.get(`${way} ${name}`));
  const [bundled, tags] = loaded.map(({ total }) => total);
  const below = (way) => (over ? totals.get(`${way} ${over}`).total : 0);
  const counted = [bundled - below("bundled"), tags - below("script tags")];
  const excess = Math.max(...counted) - bar;
  return {
    bundled,
    "script tags": tags,
    files: loaded[1].script.length,
    "on top": over ? counted.join(" / ") : "",
    bar: bar ?? "",
    "": bar ? (excess > 0 ? `${excess} over` : "met") : "",
    zod: loaded.some(({ script }) => script.some(({ zod }) => zod)) ? "YES" : "no",
  };
}
