// Puts what several elements need at once into a few files: a page that shows a list loads three, and not sixteen.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { sourceOf } from "./from-source.mjs";
import { straightened } from "./straight-imports.mjs";

/** Where a file of this package is. */
export const folder = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const DEFINING = /src[\\/](define|embed)[\\/](?!define-element)/;

/** What each module imports at once. */
const importsOf = new Map();

/** How rolldown reads the sources of all packages. */
export const reading = {
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

/** The modules that a module needs at once. */
async function atOnce(input) {
  const alone = await rolldown({ ...reading, input });
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

/** Where an element is defined. */
export const tagSource = (tag) => folder(`src/define/${tag}.ts`);
const ofTag = Object.fromEntries(
  await Promise.all(
    ["event-detail", "event-list", "event-archive", "event-results", "add-to-calendar"].map(async (tag) => [
      tag,
      await atOnce(tagSource(tag)),
    ]),
  ),
);
const ofData = await Promise.all(
  ["items", "bundle"].map((name) => atOnce(sourceOf(`@event-content/archive/browse/${name}`))),
);

// An item in full, a menu and the words of states have parts of their own that an archive has too.
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
// What renders rows is loaded by an element that has something to render: one over a server's HTML has not.
const rendersList = await atOnce(folder("src/event-list/list-view.ts"));
const rendersArchive = await atOnce(folder("src/archive/archive-show.ts"));
// What several elements need at once stands in a few files: what all need, what lists and archives need, what an archive needs;
// what renders rows, what stands around them. What is rendered by shares with the data stands in the first, so that an element
// without rows need not load theirs for it.
const layers = [
  [
    "core",
    new Set([
      ...both(ofTag["event-detail"], [ofTag["event-list"]]),
      ...both(rendersList, ofData),
      ...both(ofTag["event-list"], ofData),
      ...both(ofTag["add-to-calendar"], [ofTag["event-archive"], ofTag["event-detail"]]),
    ]),
  ],
  ["lists", both(ofTag["event-list"], [ofTag["event-archive"]])],
  ["rows", both(rendersList, [rendersArchive])],
  ["parts", both(rendersArchive, ofItem)],
  ["archive", both(ofTag["event-archive"], [ofTag["event-results"]])],
];
// A file may hold more than the smaller element uses of it: what that imports comes with it, so that no layer asks for a later one.
for (const [index, [, modules]] of layers.entries()) {
  const later = layers.slice(index + 1).flatMap(([, others]) => [...others]);
  for (const id of modules)
    for (const each of importsOf.get(id) ?? []) if (later.includes(each)) modules.add(each);
}

/** A language comes in three files: the words of rows and of what stands around them, names of goals and regions, and all others. */
const LANGUAGE = /languages[\\/](ar|es|fr|ru|zh)[\\/]([\w-]+)\.ts$/;
const SHORT =
  /^(list-labels|list-dates|hour-(dates|labels)|controls-labels|language-names|\w\w-(list|hours|controls))$/;

function languageFile(id) {
  const [, tag, file] = LANGUAGE.exec(id) ?? [];
  if (!tag) return null;
  return `${tag}-${SHORT.test(file) ? "archive" : file.endsWith("-subjects") ? "subjects" : "whole"}`;
}

/** The file that a module stands in; null where the bundler is to say. */
const layerOf = (id) =>
  DEFINING.test(id) ? null : (layers.find(([, modules]) => modules.has(id))?.[0] ?? languageFile(id));

/**
 * The option `codeSplitting` of rolldown.
 *
 * @param isApart whether a module, by its path, has a file of its own
 */
export function splitting(isApart = () => false) {
  return {
    includeDependenciesRecursively: false,
    groups: [{ name: (id) => (isApart(id) ? null : layerOf(id)), debugName: "layers" }],
  };
}
