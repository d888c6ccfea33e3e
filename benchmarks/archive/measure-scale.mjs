// Measures bundles of some sizes, and puts what was found into docs/scale/figures.json; other sizes stay as they are.
// `node archive/measure-scale.mjs 1000 10000 1000000=/tmp/a-bundle-that-is-there`
import { fork } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { writeBundle } from "@event-content/archive/node";
import { archiveItems } from "./items.mjs";
import { KINDS } from "./queries.mjs";
import { questionCosts } from "./question-costs.mjs";

const FIGURES = resolve(import.meta.dirname, "../../docs/scale/figures.json");
/** So many files of a kind are compressed to know what all of them take. */
const SAMPLE = 400;

if (process.send) process.send(await built(Number(process.argv[2]), process.argv[3]));
else for (const size of process.argv.slice(2)) await measure(...size.split("="));
process.exit();

async function measure(size, there) {
  const items = Number(size);
  const folder = there ?? mkdtempSync(join(tmpdir(), "event-content-scale-"));
  try {
    const build = there ? undefined : await inOwnProcess(items, folder);
    const costs = await questionCosts(folder);
    const kept = figures().find((each) => each.items === items)?.build;
    keep({
      items,
      build: build ?? kept,
      manifest: packed(readFileSync(join(folder, "archive.json"))),
      files: Object.fromEntries(
        readdirSync(join(folder, "data")).map((kind) => [kind, weighed(join(folder, "data", kind))]),
      ),
      first: summary(costs.filter(({ kind }) => kind === "first page")),
      questions: summary(costs.filter(({ kind }) => kind !== "first page")),
      kinds: Object.fromEntries(
        KINDS.map((name) => [name, summary(costs.filter(({ kind }) => kind === name))]),
      ),
    });
    console.log(`${items} items measured`);
  } finally {
    if (!there) rmSync(folder, { recursive: true, force: true });
  }
}

async function built(items, folder) {
  const started = performance.now();
  await writeBundle(archiveItems(items), { out: folder });
  const seconds = (performance.now() - started) / 1000;
  return { seconds: rounded(seconds), peakMB: rounded(process.resourceUsage().maxRSS / 1024) };
}

function inOwnProcess(items, folder) {
  return new Promise((done, fail) => {
    const child = fork(import.meta.filename, [String(items), folder]);
    child.on("message", done);
    child.on("exit", () => fail(new Error(`The build of ${items} items ended without a result.`)));
  });
}

function weighed(folder) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = all.map((file) => statSync(file).size);
  const sample = all
    .filter((_, index) => index % Math.ceil(all.length / SAMPLE) === 0)
    .map((file) => readFileSync(file));
  const share = sum(sample.map(packed)) / sum(sample.map(({ length }) => length / 1000));
  return { count: all.length, rawMB: rounded(sum(sizes) / 1e6), gzipMB: rounded((sum(sizes) * share) / 1e6) };
}

/** Kilobytes in all as gzip -9 and raw, requests, and round trips. */
function summary(costs) {
  const of = (name, by = 1) => {
    const sorted = costs.map((each) => each[name] / by).sort((a, b) => a - b);
    const at = (share) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
    return { p50: at(0.5), p95: at(0.95), most: at(1) };
  };
  return { kB: of("gzip", 1000), rawKB: of("raw", 1000), requests: of("requests"), trips: of("trips") };
}

function figures() {
  return existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, "utf8")) : [];
}

function keep(measured) {
  const all = [...figures().filter(({ items }) => items !== measured.items), measured];
  mkdirSync(dirname(FIGURES), { recursive: true });
  writeFileSync(
    FIGURES,
    `${JSON.stringify(
      all.sort((a, b) => a.items - b.items),
      null,
      2,
    )}\n`,
  );
}

function packed(bytes) {
  return rounded(gzipSync(bytes, { level: 9 }).length / 1000);
}

function rounded(number) {
  return Math.round(number * 100) / 100;
}

function sum(list) {
  return list.reduce((total, each) => total + each, 0);
}
