// Writes what script tags load: dist/embed.js, one file with everything; dist/browser/, a loader and a file an element, with
// chunks of their own for what not every page needs; and the SRI hashes of both entries.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { sourceOf } from "./from-source.mjs";

const folder = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const DEFINING = /src[\\/](define|embed)[\\/]/;
const tags = readdirSync(folder("src/define"))
  .filter((file) => !/^(index|define-element)\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ""));

const options = {
  platform: "browser",
  treeshake: { moduleSideEffects: (id) => DEFINING.test(id) || /packages[\\/]elements[\\/]src/.test(id) },
  plugins: [
    {
      name: "sources",
      resolveId: (id) => (id.startsWith("@event-content/") ? sourceOf(id) : undefined),
      load: (id) =>
        id.endsWith(".css") ? { code: readFileSync(id, "utf8"), moduleType: "text" } : undefined,
    },
  ],
};
const output = { format: "esm", minify: true, comments: false, hashCharacters: "hex" };

const whole = await rolldown({ ...options, input: folder("src/embed/embed.ts") });
await whole.write({ ...output, format: "iife", file: folder("dist/embed.js"), codeSplitting: false });
await whole.close();

rmSync(folder("dist/browser"), { recursive: true, force: true });
const parts = await rolldown({
  ...options,
  input: Object.fromEntries([
    ["loader", folder("src/embed/loader.ts")],
    ...tags.map((tag) => [tag, folder(`src/define/${tag}.ts`)]),
  ]),
});
await parts.write({
  ...output,
  dir: folder("dist/browser"),
  entryFileNames: "[name].js",
  chunkFileNames: "parts/[name]-[hash].js",
});
await parts.close();

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
