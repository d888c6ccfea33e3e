// What a page loads for an element: bundled by esbuild as a site would, counted in Chromium, gzip -9 a file.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const resolveDir = fileURLToPath(new URL("../../packages/elements", import.meta.url));

/** The files of a script that defines some elements. */
export async function scriptOf(tags) {
  const contents = tags.map((tag) => `import "@event-content/elements/define/${tag}";`).join("");
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    splitting: true,
    target: "es2022",
    outdir: "/out",
    logLevel: "error",
    metafile: true,
  });
  const files = new Map(
    outputFiles.map(({ path, contents: bytes }) => [path.split("/").at(-1), Buffer.from(bytes)]),
  );
  return { files, metafile };
}

/** What Chromium asks for on a page, until it is quiet: `{ script: [{ name, gzip }], data: [...] }`. */
export async function loadedBy(browser, { tags, html, files = {}, lang = "en", then }) {
  const script = await scriptOf(tags);
  const page = await browser.newPage();
  const loaded = { script: [], data: [] };
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") {
      const body = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><script type="module" src="/js/stdin.js"></script><body>${html}`;
      return route.fulfill({ contentType: "text/html", body });
    }
    if (pathname.startsWith("/js/")) {
      const body = script.files.get(pathname.slice(4));
      loaded.script.push({
        name: pathname.slice(4),
        gzip: gzipSync(body, { level: 9 }).length,
        raw: body.length,
      });
      return route.fulfill({ contentType: "text/javascript", body });
    }
    const body = typeof files === "function" ? files(pathname) : files[pathname];
    if (body === undefined) return route.fulfill({ status: 404, body: "" });
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
    loaded.data.push({ name: pathname, gzip: gzipSync(bytes, { level: 9 }).length, raw: bytes.length });
    return route.fulfill({ contentType: "application/octet-stream", body: bytes });
  });
  await page.goto("http://host.test/", { waitUntil: "networkidle" });
  await then?.(page);
  await page.close();
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return {
    ...loaded,
    total: loaded.script.reduce((sum, { gzip }) => sum + gzip, 0),
    metafile: script.metafile,
  };
}

/** The files of a folder, for `loadedBy`. */
export function filesOf(folder) {
  return (pathname) => {
    try {
      return readFileSync(`${folder}${decodeURIComponent(pathname)}`);
    } catch {
      return undefined;
    }
  };
}
