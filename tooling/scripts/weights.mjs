// What a page loads, bundled and minified, gzip -9, in a table: npx pnpm weights
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ELEMENTS = fileURLToPath(new URL("../../benchmarks/elements/weights.mjs", import.meta.url));
const LIST =
  'import { renderList } from "@event-content/renderer/list"; import { en } from "@event-content/renderer/lang/en/list"; export const list = (items) => renderList(items, { languages: [en] });';

async function weigh(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("../../packages/elements", import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    logLevel: "error",
  });
  const [{ contents: bytes, text }] = outputFiles;
  const zod = /zod/i.test(text) ? "yes" : "no";
  return { "gzip bytes": gzipSync(bytes, { level: 9 }).length, "raw bytes": bytes.length, "zod in it": zod };
}

console.table({ "a list, one language": await weigh(LIST) });
process.exitCode =
  spawnSync(process.execPath, [ELEMENTS, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
