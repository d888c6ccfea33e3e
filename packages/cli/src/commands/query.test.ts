import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";

const item = (id: string, title: string, more: object = {}) => ({
  id,
  kind: "event",
  lang: "en",
  title,
  dates: { start: "2003-11-12" },
  ...more,
});
const CONTENT = {
  "content/event-content.json": {
    id: "archive.example.org",
    title: "Archive",
    languages: ["en"],
    taxonomies: { topics: { wr: { en: "Drinking water" } } },
  },
  "content/wells.json": item("wells", "Wells", { topics: ["wr"], summary: "Ask ada@example.org." }),
  "content/rivers.json": item("rivers", "Rivers and water", { dates: { start: "2004-01" } }),
  "content/news.json": { id: "report", kind: "news", lang: "en", title: "A report", published: "2005-01-01" },
};

const ids = (stdout: string): string[] => JSON.parse(stdout).items.map((each: { id: string }) => each.id);

async function bundled(): Promise<string> {
  const cwd = folderOf(CONTENT);
  const { status, stderr } = await runCli(["build", "content", "--out", "public", "--emit", "data"], { cwd });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return cwd;
}

describe.each(["content", "public", "public/archive.json"])("asked of %s", (place) => {
  test.each([
    [[], ["report", "rivers", "wells"]],
    [
      ["--text", "water"],
      ["rivers", "wells"],
    ],
    [
      ["--text", "watre"],
      ["rivers", "wells"],
    ],
    [["--kind", "event,news", "--year", "2003"], ["wells"]],
    [["--since", "2004", "--until", "2004-12"], ["rivers"]],
    [["--topic", "wr"], ["wells"]],
    [["--sort", "oldest", "--page", "2", "--page-size", "2"], ["report"]],
    [["--text", "nothing such"], []],
  ])("%j", async (args, expected) => {
    const cwd = await bundled();
    const { status, stdout } = await runCli(["query", place, ...args], { cwd });
    expect({ status, ids: ids(stdout) }).toEqual({ status: 0, ids: expected });
    expect(stdout).not.toContain("ada@example.org");
  });
});

test("asks over the web what a folder is asked", async () => {
  const cwd = await bundled();
  const { createReadStream, existsSync } = await import("node:fs");
  const server = createServer((request, response) => {
    const path = `${cwd}/public${request.url}`;
    if (existsSync(path)) createReadStream(path).pipe(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { stdout } = await runCli(["query", address, "--text", "river"], { cwd });
  expect(ids(stdout)).toEqual(["rivers"]);
  const nothing = await runCli(["query", `${address}nowhere/`], { cwd });
  expect(nothing).toMatchObject({ status: 2, stdout: "" });
  expect(nothing.stderr).toContain("archive.json");
  await new Promise((resolve) => server.close(resolve));
});

test.each([
  [["--page", "0"], "invalid-page"],
  [["--since", "2005", "--until", "2004"], "empty-range"],
  [["--year", "soon"], "invalid-year"],
])("%j cannot be asked", async (args, code) => {
  const { status, stdout, stderr } = await runCli(["query", "public", ...args], { cwd: await bundled() });
  expect(status).toBe(1);
  expect(stderr).toContain(code);
  expect(JSON.parse(stdout)).toMatchObject({ items: [], faults: [{ code }] });
});

test.each([
  [["nowhere"], "nowhere does not exist"],
  [["public", "--kind", ","], "Give a value"],
])("%j is wrong usage", async (args, words) => {
  const { status, stderr } = await runCli(["query", ...args], { cwd: await bundled() });
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

test("without an address what needs one is left out, and it is said", async () => {
  const cwd = folderOf(CONTENT);
  const { status, stderr } = await runCli(["build", "content", "--out", "public"], { cwd });
  expect(status).toBe(0);
  expect(stderr).toContain("--base-url");
  expect(ids((await runCli(["query", "public"], { cwd })).stdout)).toHaveLength(3);
});

test("the bundle alone is built file by file: what has errors is left out and named", async () => {
  const bad = { id: "bad", kind: "event", lang: "en" };
  const twice = [item("wells", "Second wells"), item("dams", "Dams")];
  const cwd = folderOf({ ...CONTENT, "content/bad.json": bad, "content/z-more.json": twice });
  const { status, stderr } = await runCli(["build", "content", "--out", "public", "--emit", "data"], { cwd });
  expect(status).toBe(1);
  expect(stderr).toContain("/title");
  expect(stderr).toContain("duplicate-id");
  expect(stderr).toContain("published to public");
  expect(ids((await runCli(["query", "public", "--sort", "oldest"], { cwd })).stdout).sort()).toEqual([
    "dams",
    "report",
    "rivers",
    "wells",
  ]);
});
