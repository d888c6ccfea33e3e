// One host for all contenders: each bundled by esbuild as a site would, and every page made by the same hand.
import { createServer } from "node:http";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { fileOf } from "./contenders.mjs";

/** Schedule-X needs an older Preact than the rest of these benchmarks use. */
const PEERS = { preact: dirname(fileURLToPath(import.meta.resolve("preact-10/package.json"))) };
const TYPES = { js: "text/javascript", css: "text/css", json: "application/json", html: "text/html" };

/** Serves the contenders; `json` is what is at `/items.json` and the like. */
export async function openSite(contenders, json, { minify = true } = {}) {
  const files = new Map(
    Object.entries(json).map(([path, value]) => [path, Buffer.from(JSON.stringify(value))]),
  );
  for (const entry of new Set(contenders.map((contender) => contender.entry)))
    await bundle(entry, files, minify);
  await bundle(import.meta.resolve("./page.mjs"), files, minify);
  const weights = new Map([...files].map(([path, bytes]) => [path, gzipSync(bytes, { level: 9 }).length]));
  const server = createServer((request, response) => answer(request, response, files));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  return { url, weights, close: () => server.closeAllConnections() || server.close() };
}

async function bundle(entry, files, minify) {
  const name = fileOf({ entry });
  const { outputFiles } = await build({
    entryPoints: { [name]: fileURLToPath(entry) },
    bundle: true,
    minify,
    write: false,
    format: "esm",
    splitting: true,
    target: "es2022",
    outdir: `/${name}`,
    logLevel: "error",
    alias: name.startsWith("schedule-x") ? PEERS : {},
  });
  for (const { path, contents } of outputFiles) {
    files.set(`/${name}/${path.split(/[\\/]/).at(-1)}`, Buffer.from(contents));
  }
}

function answer({ url }, response, files) {
  const { pathname, searchParams } = new URL(url, "http://host");
  const body = pathname === "/" ? pageOf(searchParams, files) : files.get(pathname);
  response.writeHead(body ? 200 : 404, { "content-type": TYPES[pathname.split(".").at(-1)] ?? TYPES.html });
  response.end(body);
}

function pageOf(asked, files) {
  const file = asked.get("file");
  const sheet = files.has(`/${file}/${file}.css`)
    ? `<link rel="stylesheet" href="/${file}/${file}.css">`
    : "";
  const data = Object.entries({
    contender: `/${file}/${file}.js`,
    items: asked.get("items"),
    count: asked.get("count"),
    attributes: asked.get("attributes"),
  });
  const attributes = data.map(([name, value]) => ` data-${name}='${value ?? ""}'`).join("");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Race</title><link rel="icon" href="data:,">${sheet}<script type="module" src="/page/page.js"></script><body${attributes}><main id="host"></main>`;
}
