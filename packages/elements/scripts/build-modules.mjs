// Writes what bundlers and servers import: dist/<entry>.js, with what the entries share in dist/parts. tsup writes the declarations.
import { rmSync } from "node:fs";
import { rolldown } from "rolldown";
import { definesApart } from "./defines-apart.mjs";
import { folder, reading, splitting } from "./layers.mjs";
import { tags } from "./tags.mjs";

// A date stands in running text, often with no other element: it brings what it needs, and no more.
const ALONE = "event-date";

/** Leaves the date to the file that it has of its own. */
const dateApart = {
  name: "date-apart",
  resolveId: (id) =>
    id.endsWith(`/${ALONE}/${ALONE}.ts`) ? { id: `./${ALONE}.js`, external: true } : undefined,
};

/** Writes entries into dist, what they share into its folder `parts`. */
async function writeModules(input, plugins, codeSplitting) {
  const modules = await rolldown({
    ...reading,
    input,
    external: /^react(\/|$)/,
    plugins: [definesApart, ...plugins, ...reading.plugins],
    // Strict is not to be had with layers: what a file loaded later takes of an entry would be exported by it, so none takes any.
    preserveEntrySignatures: codeSplitting ? "allow-extension" : "strict",
    // The directive of the components for React stays: it heads an entry.
    checks: { moduleLevelDirective: false },
  });
  await modules.write({
    dir: folder("dist"),
    format: "esm",
    hashCharacters: "hex",
    entryFileNames: "[name].js",
    chunkFileNames: "parts/[name]-[hash].js",
    ...(codeSplitting && { codeSplitting }),
  });
  await modules.close();
}

const classOf = (tag) => [tag, folder(`src/${tag}/${tag}.ts`)];

rmSync(folder("dist/parts"), { recursive: true, force: true });
await writeModules(
  {
    index: folder("src/index.ts"),
    "define-element": folder("src/define/define-element.ts"),
    react: folder("src/react/index.ts"),
    ...Object.fromEntries(tags.filter((tag) => tag !== ALONE).map(classOf)),
  },
  [dateApart],
  splitting((id) => id.endsWith("define-element.ts")),
);
await writeModules(Object.fromEntries([classOf(ALONE)]), []);
