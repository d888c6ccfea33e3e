// Writes what script tags load: dist/embed.js, one file with everything; dist/browser/, a loader and a file an element, with
// parts of their own for what not every page needs; and the SRI hashes of the entries.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { rolldown } from "rolldown";
import { askTogether } from "./ask-together.mjs";
import { folder, reading, splitting, tagSource } from "./layers.mjs";
import { tags } from "./tags.mjs";

const output = { format: "esm", minify: true, comments: false, hashCharacters: "hex" };

const whole = await rolldown({ ...reading, input: folder("src/embed/embed.ts") });
await whole.write({ ...output, format: "iife", file: folder("dist/embed.js"), codeSplitting: false });
await whole.close();

/** Writes entries into dist/browser, what they share into its folder `parts`. */
async function writeParts(entries, codeSplitting) {
  const parts = await rolldown({ ...reading, input: entries, preserveEntrySignatures: "allow-extension" });
  const { output: files } = await parts.write({
    ...output,
    dir: folder("dist/browser"),
    entryFileNames: "[name].js",
    chunkFileNames: "parts/[name]-[hash].js",
    ...(codeSplitting && { codeSplitting }),
  });
  await parts.close();
  for (const chunk of files.filter(({ type }) => type === "chunk"))
    writeFileSync(folder(`dist/browser/${chunk.fileName}`), askTogether(chunk, files));
}

rmSync(folder("dist/browser"), { recursive: true, force: true });
const entryOf = (tag) => [tag, tagSource(tag)];
// A date stands in running text, often with no other element: it brings what it needs, and no more.
const ALONE = "event-date";
await writeParts(Object.fromEntries(tags.filter((tag) => tag !== ALONE).map(entryOf)), splitting());
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
