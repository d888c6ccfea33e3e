// What event-content costs beside other engines, on the same items and questions, each in a process of its own.
// `node archive/compare.mjs [items] [engine,engine]`
import { fork } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { fileFetch } from "@event-content/archive/node";
import { countingFetch } from "./counting-fetch.mjs";
import { archiveItems } from "./items.mjs";
import { judge } from "./judge.mjs";
import { queries } from "./queries.mjs";

const ENGINES = {
  memory: () => import("./engines/memory.mjs"),
  bundle: () => import("./engines/bundle.mjs"),
  minisearch: () => import("./engines/minisearch.mjs"),
  flexsearch: () => import("./engines/flexsearch.mjs"),
  orama: () => import("./engines/orama.mjs"),
  pagefind: () => import("./engines/pagefind.mjs"),
};
const JUDGED = ["word", "two words", "prefix of three", "typo"];
/** So many times a page is opened to count what it loads. */
const SESSIONS = 30;
/** What Pagefind writes besides its index: pages that are never loaded to answer a question, and its script. */
const NO_INDEX = /\.(css|js)$|state\.json$/;
const asked = queries();

if (process.send) process.send(await measured(process.argv[2], Number(process.argv[3])));
else await compare(Number(process.argv[2] ?? 10_000), process.argv[3]?.split(",") ?? Object.keys(ENGINES));
process.exit();

async function compare(count, engines) {
  const right = judge(archiveItems(count), asked);
  const results = [];
  for (const name of engines) {
    console.error(`${name} …`);
    results.push(await inOwnProcess(name, count));
  }
  const table = (cells) =>
    console.table(
      Object.fromEntries(
        results.map((each) => [each.name, each.error ? { error: each.error } : cells(each)]),
      ),
    );
  console.log(`${count} items, ${asked.length} questions`);
  table((each) => ({
    "build s": each.seconds.toFixed(1),
    "peak MB": each.peak.toFixed(0),
    "index MB": (each.raw / 1e6).toFixed(1),
    "gzip MB": (each.gzip / 1e6).toFixed(1),
    files: each.files,
    "first kB": each.first.kB.toFixed(0),
    "first requests": each.first.requests,
    "later kB": each.later.kB.toFixed(0),
    "later requests": each.later.requests,
  }));
  table((each) => ({
    ...latency(
      "words",
      each.answers.filter((_, index) => JUDGED.includes(asked[index].kind)),
    ),
    ...latency(
      "filters",
      each.answers.filter((_, index) => !JUDGED.includes(asked[index].kind)),
    ),
  }));
  // Of words, how many questions found something right; of filters, how many a whole page and nothing else.
  table((each) => ({
    ...Object.fromEntries(JUDGED.map((kind) => [kind, rightly(kind, each.answers, right)])),
    "filter, whole page": fully(each.answers, right),
  }));
}

function latency(name, answers) {
  const times = answers.filter(({ ids }) => ids).map(({ ms }) => ms);
  return {
    [`${name} ms p50`]: times.length === 0 ? "-" : at(times, 0.5).toFixed(2),
    [`${name} ms p95`]: times.length === 0 ? "-" : at(times, 0.95).toFixed(2),
    [`${name} answered`]: `${times.length} of ${answers.length}`,
  };
}

function rightly(kind, answers, right) {
  const all = answers.filter((_, index) => asked[index].kind === kind && right[index]);
  const good = all.filter(({ ids, index }) => ids?.some((id) => right[index].has(id)));
  return `${good.length} of ${all.length}`;
}

function fully(answers, right) {
  const all = answers.filter(({ index }) => asked[index].kind === "filter");
  const good = all.filter(
    ({ ids, index }) =>
      ids?.length === Math.min(20, right[index].size) && ids.every((id) => right[index].has(id)),
  );
  return `${good.length} of ${all.length}`;
}

function inOwnProcess(name, count) {
  return new Promise((resolve) => {
    const child = fork(import.meta.filename, [name, String(count)], {
      execArgv: ["--max-old-space-size=16000"],
    });
    let result = { name, error: "ended without a result" };
    child.on("message", (message) => {
      result = message;
    });
    child.on("exit", () => resolve(result));
  });
}

async function measured(file, count) {
  const { engine } = await ENGINES[file]();
  const folder = mkdtempSync(join(tmpdir(), "event-content-compare-"));
  try {
    const started = performance.now();
    const built = await engine.build(archiveItems(count), folder);
    const seconds = (performance.now() - started) / 1000;
    const peak = (process.resourceUsage().maxRSS + (built?.peak ?? 0)) / 1024;
    const parts = engine.saved
      ? (await engine.saved(built)).map((text) => Buffer.from(text))
      : filesOf(folder);
    const raw = sum(parts.map(({ length }) => length));
    const gzip = sum(parts.map((part) => gzipSync(part, { level: 9 }).length));
    const loaded = engine.saved
      ? { first: { kB: gzip / 1000, requests: 1 }, later: { kB: 0, requests: 0 } }
      : await loadedFrom(engine, folder);
    const answers = await answersOf(await engine.open(engine.saved ? built : folder, fileFetch(folder)));
    return { name: engine.name, seconds, peak, raw, gzip, files: parts.length, ...loaded, answers };
  } catch (error) {
    return { name: engine.name, error: String(error?.stack ?? error).slice(0, 300) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answersOf(ask) {
  for (const { query } of asked.filter((_, index) => index % 15 === 0)) await ask(query);
  const answers = [];
  for (const [index, { query }] of asked.entries()) {
    const started = performance.now();
    const ids = await ask(query);
    answers.push({ index, ms: performance.now() - started, ids });
  }
  return answers;
}

/** Medians of what a browser loads: for a question on a page just opened, and for one of the four that follow it there. */
async function loadedFrom(engine, folder) {
  const counter = countingFetch(folder);
  const first = [];
  const later = [];
  for (let session = 0; session < SESSIONS; session++) {
    counter.reset();
    const ask = await engine.open(folder, counter.fetch);
    for (let turn = 0; turn < 5; turn++) {
      if (turn > 0) counter.reset();
      await ask(asked[(session * 10 + turn * 67) % asked.length].query);
      (turn === 0 ? first : later).push(counter.cost());
    }
  }
  const median = (costs) => ({
    kB: at(
      costs.map(({ gzip }) => gzip / 1000),
      0.5,
    ),
    requests: at(
      costs.map(({ requests }) => requests),
      0.5,
    ),
  });
  return { first: median(first), later: median(later) };
}

function filesOf(folder) {
  return (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile() && !NO_INDEX.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}

function sum(list) {
  return list.reduce((total, each) => total + each, 0);
}

function at(list, share) {
  return list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
}
