// What a page loads for each element, bundled and minified, gzip -9, in a table: npx pnpm weights
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const resolveDir = fileURLToPath(new URL("../../packages/elements", import.meta.url));
const entries = {
  "a list, one language":
    'import { renderList } from "@event-content/renderer/list"; import { en } from "@event-content/renderer/lang/en/list"; export const list = (items) => renderList(items, { languages: [en] });',
  "<event-list>": 'export { EventListElement } from "./dist/event-list.js"',
  "<event-detail>": 'export { EventDetailElement } from "./dist/event-detail.js"',
  "both, embed.js": 'import "./dist/embed.js"',
};

async function weigh(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    splitting: true,
    outdir: "out",
    logLevel: "error",
  });
  const sizes = outputFiles.map(({ path, contents: bytes }) => ({
    language: /(?:^|[\\/])\w\w-/.test(path),
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
  }));
  const sum = (files, key) => files.reduce((total, file) => total + file[key], 0);
  const first = sizes.filter((file) => !file.language);
  const zod = outputFiles.some(({ text }) => /zod/i.test(text)) ? "yes" : "no";
  return { "gzip bytes": sum(first, "gzip"), "raw bytes": sum(first, "bytes"), "zod in it": zod };
}

const rows = await Promise.all(
  Object.entries(entries).map(async ([name, entry]) => [name, await weigh(entry)]),
);
console.table(Object.fromEntries(rows));
