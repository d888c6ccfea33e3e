// Writes what script tags load: dist/embed.js, one file with everything; dist/browser/, a loader and a file an element, with
// chunks of their own for what not every page needs; and the SRI hashes of both entries.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { sourceOf } from "./from-source.mjs";
import { straightened } from "./straight-imports.mjs";

const folder = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const DEFINING = /src[\\/](define|embed)[\\/]/;
const tags = readdirSync(folder("src/define"))
  .filter((file) => !/^(index|define-element)\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ""));

/** What each module imports at once. */
const importsOf = new Map();

const options = {
  platform: "browser",
  treeshake: { moduleSideEffects: (id) => DEFINING.test(id) || /packages[\\/]elements[\\/]src/.test(id) },
  plugins: [
    {
      name: "sources",
      resolveId: (id) => (id.startsWith("@event-content/") ? sourceOf(id) : undefined),
      moduleParsed: ({ id, importedIds }) => void importsOf.set(id, importedIds),
      load: (id) => loaded(id),
    },
  ],
};
function loaded(id) {
  if (id.endsWith(".css")) return { code: readFileSync(id, "utf8"), moduleType: "text" };
  if (!/packages[\\/]\w+[\\/]src[\\/].*\.ts$/.test(id)) return undefined;
  return { code: straightened(readFileSync(id, "utf8"), id), moduleType: "ts" };
}

const output = { format: "esm", minify: true, comments: false, hashCharacters: "hex" };

const whole = await rolldown({ ...options, input: folder("src/embed/embed.ts") });
await whole.write({ ...output, format: "iife", file: folder("dist/embed.js"), codeSplitting: false });
await whole.close();

/** The modules that a module needs at once. */
async function atOnce(input) {
  const alone = await rolldown({ ...options, input });
  const { output: files } = await alone.generate({ format: "esm" });
  await alone.close();
  const chunks = new Map(
    files.filter(({ type }) => type === "chunk").map((chunk) => [chunk.fileName, chunk]),
  );
  const entry = files.find(({ isEntry }) => isEntry);
  const needed = new Set([entry.fileName]);
  for (const name of needed) for (const each of chunks.get(name).imports) needed.add(each);
  return new Set([...needed].flatMap((name) => chunks.get(name).moduleIds));
}

const tagSource = (tag) => folder(`src/define/${tag}.ts`);
const ofTag = Object.fromEntries(
  await Promise.all(
    ["event-detail", "event-list", "event-archive", "add-to-calendar"].map(async (tag) => [
      tag,
      await atOnce(tagSource(tag)),
    ]),
  ),
);
const ofData = await Promise.all(
  ["items", "bundle"].map((name) => atOnce(sourceOf(`@event-content/archive/browse/${name}`))),
);

// What several elements need at once stands in a few files: what all need, what rows need, what stands around rows. What rows
// share with the data stands in the first, so that an element without rows need not load theirs for it.
// An item in full has words, dates and places as rows have them, but no rows.
const ofItem = await Promise.all(
  [
    "add-to-calendar/menu-view",
    "element/states",
    "event-detail/detail-view",
    "event-detail/event-parts",
    "event-detail/facts-parts",
    "event-detail/parts-css",
    "event-detail/story-parts",
    "languages/whole-language",
  ].map((name) => atOnce(folder(`src/${name}.ts`))),
);
const both = (modules, others) => new Set([...modules].filter((id) => others.some((each) => each.has(id))));
const layers = [
  [
    "core",
    new Set([
      ...ofTag["event-detail"],
      ...both(ofTag["event-list"], ofData),
      ...both(ofTag["event-archive"], [ofTag["add-to-calendar"]]),
    ]),
  ],
  ["rows", ofTag["event-list"]],
  ["parts", both(ofTag["event-archive"], ofItem)],
  ["archive", ofTag["event-archive"]],
];
// A file may hold more than the smaller element uses of it: what that imports comes with it, so that no layer asks for a later one.
for (const [index, [, modules]] of layers.entries()) {
  const later = layers.slice(index + 1).flatMap(([, others]) => [...others]);
  for (const id of modules)
    for (const each of importsOf.get(id) ?? []) if (later.includes(each)) modules.add(each);
}

/** A language comes in three files: the words of rows, of what stands around them, and all others. */
const LANGUAGE = /languages[\\/](ar|es|fr|ru|zh)[\\/]([\w-]+)\.ts$/;
const ROWS = /^(list-labels|list-dates|hour-dates|\w\w-list|\w\w-hours)$/;
const CONTROLS = /^(archive-labels|language-names|\w\w-controls)$/;

function languageFile(id) {
  const [, tag, file] = LANGUAGE.exec(id) ?? [];
  if (!tag) return null;
  return `${tag}-${ROWS.test(file) ? "rows" : CONTROLS.test(file) ? "controls" : "words"}`;
}

const layerOf = (id) =>
  DEFINING.test(id) ? null : (layers.find(([, modules]) => modules.has(id))?.[0] ?? languageFile(id));

/** Writes entries into dist/browser, what they share into its folder `parts`. */
async function writeParts(entries, splitting) {
  const parts = await rolldown({ ...options, input: entries, preserveEntrySignatures: "allow-extension" });
  await parts.write({
    ...output,
    dir: folder("dist/browser"),
    entryFileNames: "[name].js",
    chunkFileNames: "parts/[name]-[hash].js",
    ...(splitting && { codeSplitting: splitting }),
  });
  await parts.close();
}

rmSync(folder("dist/browser"), { recursive: true, force: true });
const entryOf = (tag) => [tag, tagSource(tag)];
// A date stands in running text, often with no other element: it brings what it needs, and no more.
const ALONE = "event-date";
await writeParts(Object.fromEntries(tags.filter((tag) => tag !== ALONE).map(entryOf)), {
  includeDependenciesRecursively: false,
  groups: [{ name: layerOf, debugName: "layers" }],
});
await writeParts(Object.fromEntries([entryOf(ALONE)]));
// The loader asks for the files beside it.
await writeParts({ loader: folder("src/embed/loader.ts") });

const sri = (file) =>
  `sha384-${createHash("sha384")
    .update(readFileSync(folder(`dist/${file}`)))
    .digest("base64")}`;
const entries = [
  "embed.js",
  "frame.js",
  "frame-child.js",
  "browser/loader.js",
  ...tags.map((tag) => `browser/${tag}.js`),
];
const hashes = Object.fromEntries(entries.map((file) => [file, sri(file)]));
writeFileSync(folder("dist/integrity.json"), `${JSON.stringify(hashes, null, 2)}\n`);
