// What a page loads for an element, counted in Chromium, gzip -9 a file.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const elements = fileURLToPath(new URL("../../packages/elements", import.meta.url));
const BROWSER_FILES = `${elements}/dist/browser`;

/** Elements bundled by esbuild, as a site with a build of its own has them: `{ entries, read }`. */
export async function bundledScript(tags) {
  const contents = tags.map((tag) => `import "@event-content/elements/define/${tag}";`).join("");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: elements },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    splitting: true,
    target: "es2022",
    outdir: "/out",
    logLevel: "error",
  });
  const files = new Map(outputFiles.map(({ path, contents: bytes }) => [path.split(/[\\/]/).at(-1), bytes]));
  return { entries: ["stdin.js"], read: (name) => files.has(name) && Buffer.from(files.get(name)) };
}

/** The files of the package for script tags, one tag an element. */
export function tagScripts(tags) {
  return { entries: tags.map((tag) => `${tag}.js`), read: readScript };
}

function readScript(name) {
  return filesOf(`${BROWSER_FILES}/`)(name);
}

/** After so many milliseconds an element says that it is loading, and loads the words for it. */
const SLOW = 150;
/** A page that has asked for nothing for so many milliseconds, and has nothing to do, is quiet. */
const QUIET = 300;

/** What Chromium asks for on a page, until its elements are shown and it is quiet: `{ script: [{ name, gzip, raw, zod }], total, data }`. */
export async function loadedBy(browser, script, { tags, html, files, lang = "en", after }) {
  const page = await browser.newPage();
  const loaded = { script: [], data: [] };
  const problems = [];
  await page.addInitScript(answeredInTime, SLOW);
  page.on("pageerror", (error) => problems.push(error.message));
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/")
      return route.fulfill({ contentType: "text/html", body: pageOf(script, html, lang) });
    const isScript = pathname.startsWith("/js/");
    const body = isScript ? script.read(pathname.slice(4)) : files(pathname);
    if (!body) return route.fulfill({ status: 404, body: "" });
    (isScript ? loaded.script : loaded.data).push(weighed(pathname, body));
    return route.fulfill({ contentType: isScript ? "text/javascript" : "application/octet-stream", body });
  });
  await page.goto("http://host.test/");
  await page.waitForFunction(isShown, tags);
  await quiet(page);
  if (after) {
    await after(page);
    await quiet(page);
  }
  await page.close();
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return { ...loaded, total: loaded.script.reduce((sum, { gzip }) => sum + gzip, 0) };
}

/** Runs in the page: on a busy machine too, the host is one that answers in time. */
function answeredInTime(slow) {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (task, delay, ...rest) => (delay === slow ? 0 : setTimeout(task, delay, ...rest));
}

/** Runs in the page: whether every element stands there with its content. */
function isShown(tags) {
  return tags.every((tag) => {
    const element = document.querySelector(tag);
    const holder = element.shadowRoot?.querySelector("[data-ec]") ?? element.shadowRoot;
    const waits = holder?.getAttribute?.("data-ec") === "loading";
    return element.matches(":defined") && !waits && holder?.textContent.trim();
  });
}

async function quiet(page) {
  let last = performance.now();
  const asked = () => {
    last = performance.now();
  };
  page.on("request", asked);
  page.on("requestfinished", asked);
  while (performance.now() - last < QUIET) {
    await page.waitForTimeout(QUIET / 3);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve())));
  }
  page.off("request", asked);
  page.off("requestfinished", asked);
}

function pageOf({ entries }, html, lang) {
  const scripts = entries.map((name) => `<script type="module" src="/js/${name}"></script>`).join("");
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${scripts}<body>${html}`;
}

function weighed(pathname, body) {
  const gzip = gzipSync(body, { level: 9 }).length;
  return { name: pathname.split("/").at(-1), gzip, raw: body.length, zod: /zod/i.test(body.toString()) };
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
