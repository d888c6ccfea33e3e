// What a bundle costs: to build, to keep, and to ask. `node archive/bundle.mjs [items] [folder]`
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openArchive } from "@event-content/archive";
import { writeBundle } from "@event-content/archive/node";
import { countingFetch } from "./counting-fetch.mjs";
import { archiveItems } from "./items.mjs";
import { KINDS, queries } from "./queries.mjs";

const items = Number(process.argv[2] ?? 10_000);
const folder = process.argv[3] ?? join(tmpdir(), `event-content-bench-${items}`);

if (!existsSync(join(folder, "archive.json"))) {
  const started = performance.now();
  const report = await writeBundle(archiveItems(items), { out: folder });
  const seconds = (performance.now() - started) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `built ${items} items in ${seconds.toFixed(1)} s, ${report.files} files, ${(report.bytes / 1e6).toFixed(1)} MB raw, peak ${peak.toFixed(0)} MB`,
  );
}

for (const kind of readdirSync(join(folder, "data"))) {
  const all = files(join(folder, "data", kind));
  const sample = all.filter((_, index) => index % Math.ceil(all.length / 300) === 0);
  const raw = all.reduce((sum, file) => sum + statSync(file).size, 0);
  const share =
    sample.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) /
    sample.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(
    `  ${kind.padEnd(8)} ${String(all.length).padStart(7)} files ${(raw / 1e6).toFixed(1).padStart(8)} MB raw ${((raw * share) / 1e6).toFixed(1).padStart(8)} MB gzip, ${((raw * share) / all.length / 1000).toFixed(1)} kB a file`,
  );
}
const manifest = readFileSync(join(folder, "archive.json"));
console.log(
  `  manifest ${(gzipSync(manifest, { level: 9 }).length / 1000).toFixed(1)} kB gzip, ${(manifest.length / 1000).toFixed(1)} raw`,
);

const counter = countingFetch(folder);
const costs = [];
for (const { kind, query } of [
  { kind: "first page", query: {} },
  ...queries(Number(process.argv[4] ?? 50)),
]) {
  // Each question is asked of an archive that was only just opened: nothing is in any cache.
  const archive = await openArchive("/", { fetch: counter.fetch });
  counter.reset();
  const started = performance.now();
  const answer = await archive.query(query);
  costs.push({
    kind,
    query,
    ...counter.cost(),
    ms: performance.now() - started,
    found: answer.items.length,
    relation: answer.total.relation,
    total: answer.total.value,
    codes: answer.faults.map(({ code }) => code).join(),
  });
}

const at = (list, share) =>
  list.sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
const row = (list) => ({
  questions: list.length,
  "kB p50": at(
    list.map(({ gzip }) => gzip / 1000),
    0.5,
  ).toFixed(1),
  "kB p95": at(
    list.map(({ gzip }) => gzip / 1000),
    0.95,
  ).toFixed(1),
  "raw kB p95": at(
    list.map(({ raw }) => raw / 1000),
    0.95,
  ).toFixed(1),
  "requests p50": at(
    list.map(({ requests }) => requests),
    0.5,
  ),
  "trips p95": at(
    list.map(({ trips }) => trips),
    0.95,
  ),
  "trips most": Math.max(...list.map(({ trips }) => trips)),
  "found nothing": list.filter(({ found }) => found === 0).length,
  "exact totals": list.filter(({ relation }) => relation === "eq").length,
});
const table = { "first page": row(costs.slice(0, 1)) };
for (const kind of KINDS) table[kind] = row(costs.filter((each) => each.kind === kind));
table["all questions"] = row(costs.slice(1));
console.table(table);
if (process.env.WORST)
  for (const each of costs.sort((a, b) => b.gzip - a.gzip).slice(0, Number(process.env.WORST)))
    console.log(JSON.stringify(each));
if (process.env.TRIPS)
  for (const each of costs.filter(({ trips }) => trips > 3).slice(0, 20)) console.log(JSON.stringify(each));

function files(path) {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
