// Draws docs/scale/*.svg from docs/scale/figures.json. `node archive/plot.mjs`
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chart } from "./chart.mjs";

const folder = resolve(import.meta.dirname, "../../docs/scale");
const figures = JSON.parse(readFileSync(`${folder}/figures.json`, "utf8"));
const line = (name, value) => ({
  name,
  points: figures.map((each) => [each.items, value(each)]).filter(([, found]) => found !== undefined),
});
const all = (name) => (each) => Object.values(each.files).reduce((sum, kind) => sum + kind[name], 0);

const charts = {
  question: {
    title: "What a question loads, after the manifest (gzip)",
    unit: "kB",
    series: [
      line("95th of 100", ({ questions }) => questions.kB.p95),
      line("median", ({ questions }) => questions.kB.p50),
      line("manifest", ({ manifest }) => manifest),
    ],
    bars: [
      [100_000, 60, "bar: median 60"],
      [100_000, 120, "bar: 95th 120"],
      [1_000_000, 80, "median 80"],
      [1_000_000, 160, "95th 160"],
    ].filter(([items]) => figures.some((each) => each.items === items)),
  },
  requests: {
    title: "Requests and round trips of a question",
    unit: "requests",
    series: [
      line("requests, 95th", ({ questions }) => questions.requests.p95),
      line("requests, median", ({ questions }) => questions.requests.p50),
      line("round trips, 95th", ({ questions }) => questions.trips.p95),
    ],
  },
  build: {
    title: "Building a bundle from nothing",
    unit: "seconds",
    logarithmic: true,
    series: [line("seconds", ({ build }) => build?.seconds)],
  },
  memory: {
    title: "Memory of a build, at its most",
    unit: "MB",
    series: [line("MB", ({ build }) => build?.peakMB)],
    bars: figures.some(({ items }) => items === 1_000_000) ? [[1_000_000, 2000, "bar: 2,000"]] : [],
  },
  size: {
    title: "A bundle on its host",
    unit: "MB",
    logarithmic: true,
    series: [
      line("raw", all("rawMB")),
      line("gzip", all("gzipMB")),
      line("gzip, no items", (each) => all("gzipMB")(each) - each.files.items.gzipMB),
    ],
  },
};

for (const [name, what] of Object.entries(charts)) writeFileSync(`${folder}/${name}.svg`, chart(what));
