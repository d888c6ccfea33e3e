// What one changed item costs: bytes that are written anew, and the time, beside the first build.
// `node archive/rebuild.mjs [items]`
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { writeBundle } from "@event-content/archive/node";
import { archiveItems } from "./items.mjs";

const count = Number(process.argv[2] ?? 100_000);
const out = mkdtempSync(join(tmpdir(), "event-content-rebuild-"));

const CHANGES = {
  "a word of a title": (item) => ({ ...item, title: textWith(item.title, (title) => `${title} Revised`) }),
  "a summary": (item) => ({ ...item, summary: "What was agreed on water, trade and health." }),
  "a whole title": (item) => ({ ...item, title: textWith(item.title, () => "Nineteen unheard zithers") }),
};

function textWith(text, change) {
  return typeof text === "string"
    ? change(text)
    : Object.fromEntries(Object.entries(text).map(([lang, each]) => [lang, change(each)]));
}

async function build(items) {
  const started = performance.now();
  await writeBundle(items, { out });
  return (performance.now() - started) / 1000;
}

function* withOneChanged(change) {
  let index = 0;
  for (const item of archiveItems(count)) yield index++ === Math.floor(count / 3) ? change(item) : item;
}

function files() {
  const all = readdirSync(join(out, "data"), { recursive: true, withFileTypes: true });
  return new Map(
    all
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(out, path), statSync(path).size]),
  );
}

try {
  const first = await build(archiveItems(count));
  const rows = {};
  for (const [name, change] of Object.entries(CHANGES)) {
    await build(archiveItems(count));
    const before = files();
    const all = [...before.values()].reduce((sum, size) => sum + size, 0);
    const seconds = await build(withOneChanged(change));
    const written = [...files()].filter(([path]) => !before.has(path));
    const bytes = written.reduce((sum, [, size]) => sum + size, 0);
    rows[name] = {
      files: written.length,
      kB: Math.round(bytes / 1000),
      "of the bytes": `${((bytes / all) * 100).toFixed(2)}%`,
      seconds: seconds.toFixed(1),
      "of the first build": `${((seconds / first) * 100).toFixed(1)}%`,
    };
  }
  console.log(`${count} items, first build ${first.toFixed(1)} s`);
  console.table(rows);
} finally {
  rmSync(out, { recursive: true, force: true });
}
