import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, serveFolder } from "../browser/index.ts";
import type { Consumer } from "./consumer.ts";
import { readConsumers } from "./read-consumers.ts";
import { resultTable } from "./result-table.ts";
import { runConsumers } from "./run-consumers.ts";
import { showsOnPage } from "./shows-on-page.ts";

const ELEMENT = `customElements.define("a-list", class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = "<p>12  June</p>"; }
})`;

let folder: string;
let browser: Browser;

async function write(file: string, content: string) {
  const target = path.join(folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}

const page = (script: string) =>
  `<!doctype html><title>A</title><a-list>12 June</a-list><script>${script}</script>`;

/** What comes of checks, and what is said meanwhile. */
async function ran(checks: Record<string, Consumer["check"]>) {
  const said: string[] = [];
  const consumers = Object.entries(checks).map(([name, check]) => ({
    name,
    check,
    folder: "one",
    tool: "a-tool",
  }));
  const results = await runConsumers(consumers, {
    folder,
    registry: "http://127.0.0.1:9/",
    browser,
    root: path.resolve(import.meta.dirname, "../.."),
    atOnce: 1,
    say: (line) => said.push(line),
  });
  return { results, said: said.join("\n") };
}

async function errorOf(check: Consumer["check"]): Promise<string | undefined> {
  return (await ran({ check })).results[0]?.error;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "consumers-test-"));
  await write("one/node_modules/a-tool/package.json", '{ "name": "a-tool", "version": "1.2.3" }');
  await write("one/site/good.html", page(ELEMENT));
  await write("one/site/undefined.html", page(""));
  await write("one/site/broken.html", page(`${ELEMENT}; throw new Error("broken")`));
  await write("one/site/foreign.html", page(`${ELEMENT}; fetch("http://localhost:9/").catch(() => {})`));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

test("a failure shows the end of its log, and the others go on", async () => {
  const script = 'for (let line = 1; line <= 90; line++) console.log("line", line); process.exit(3)';
  const { results, said } = await ran({
    first: async ({ run }) => void (await run(["node", "-e", script])),
    second: async ({ run }) => expect(await run(["node", "-p", "1 + 1"])).toBe("2\n"),
  });
  expect(said).toContain("line 90\n");
  expect(said).not.toContain("line 9\n");
  expect(said).toMatch(/node -e .* ended with 3\./);
  const table = resultTable(results.map((result) => ({ ...result, seconds: 1.25 })));
  expect(table.split("\n").map((line) => line.replace(/ +/g, " "))).toEqual([
    "consumer tool seconds ok",
    "-------- ------------ ------- ------",
    "first a-tool 1.2.3 1.3 FAILED",
    "second a-tool 1.2.3 1.3 ok",
  ]);
});

test("what is to fail must fail", async () => {
  expect(
    await errorOf(async ({ fails }) => void (await fails(["node", "-e", "process.exit(1)"]))),
  ).toBeUndefined();
  expect(await errorOf(async ({ fails }) => void (await fails(["node", "-e", ""])))).toContain("was to fail");
});

test("a consumer finds no program of this repository", async () => {
  expect(await errorOf(async ({ run }) => void (await run(["biome", "--version"])))).toContain("ENOENT");
});

test.each([
  ["good", undefined],
  ["undefined", "a-list of"],
  ["broken", "has errors:\nbroken"],
  ["foreign", "asks other hosts: http://localhost:9/"],
  ["none", "none.html"],
])("a page that is %s", async (name, problem) => {
  const site = await serveFolder(path.join(folder, "one/site"));
  const shown = showsOnPage(browser, `${site.url}/${name}.html`, { "a-list": ["12 June"] }, 1000);
  if (problem === undefined) await shown;
  else await expect(shown).rejects.toThrow(problem);
  await site.close();
});

test("a server is started on a free port, and ended", async () => {
  let url = "";
  const server = "require('http').createServer((_, answer) => answer.end('here')).listen(process.argv[1])";
  const error = await errorOf(async ({ start }) => {
    url = await start(["node", "-e", server, "{port}"]);
    expect(await (await fetch(url)).text()).toBe("here");
  });
  expect(error).toBeUndefined();
  await expect(fetch(url)).rejects.toThrow();
});

test("each project says what is checked", async () => {
  await write("projects/a/package.json", "{}");
  await write(
    "projects/a/consumer.mts",
    'export const consumers = [{ name: "A", tool: "a", check: async () => {} }];',
  );
  const projects = path.join(folder, "projects");
  expect((await readConsumers(projects)).map(({ name, folder }) => `${name} in ${folder}`)).toEqual([
    "A in a",
  ]);
  await write("projects/b/package.json", "{}");
  await expect(readConsumers(projects)).rejects.toThrow("b has a package.json and no consumer.mts");
});
