import { readdirSync, readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folderOf } from "../../test/folder-of.ts";
import { memoryIo } from "../../test/memory-io.ts";
import { runCli } from "../../test/run-cli.ts";
import { importPages } from "./import.ts";

const WELLS = `Home / News

Engineers Share Plans for Village Wells

On 3 May 2004, some 40 participants gathered in Nairobi, Kenya, for a workshop titled "Safe wells for every village."
They compared pumps, filters and prices.
`;

const SONGS = `<html><head><title>A song for the harvest</title></head>
<body><h1>A song for the harvest</h1><p>Farmers sang all evening, and the rain came.</p></body></html>`;

async function served(handler: RequestListener): Promise<string> {
  const server = createServer(handler).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

test("a page becomes a JSON array on standard output, and nothing else stands there", async () => {
  const cwd = folderOf({ "wells.txt": WELLS });
  const { status, stdout } = await runCli(["import", "wells.txt"], { cwd });
  expect(status).toBe(0);
  const [news, event] = JSON.parse(stdout);
  expect(news).toMatchObject({ kind: "news", title: "Engineers Share Plans for Village Wells" });
  expect(event).toMatchObject({
    kind: "event",
    title: "Safe wells for every village",
    dates: { start: "2004-05-03" },
  });
  expect(news.source.file).toBe("wells.txt");
  expect((await runCli(["import", "wells.txt", "--json"], { cwd })).stdout).toBe(stdout);
});

test("what import prints, validate and render take", async () => {
  const cwd = folderOf({ "wells.txt": WELLS, "song.html": SONGS });
  const { stdout: input } = await runCli(["import", "."], { cwd });
  expect(await runCli(["validate", "-"], { cwd, input })).toMatchObject({ status: 0 });
  const rendered = await runCli(["render", "-", "--to", "html"], { cwd, input });
  expect(rendered.status).toBe(0);
  expect(rendered.stdout).toContain("A song for the harvest");
});

test("notes go to standard error in a line each, or into the report", async () => {
  const page = WELLS.replace("3 May 2004", "May 3");
  const cwd = folderOf({ "wells.txt": page });
  const plain = await runCli(["import", "wells.txt"], { cwd });
  expect(plain.status).toBe(0);
  expect(plain.stderr).toMatch(/^warning {2}safe-wells-for-every-village \/dates: .+\n/m);
  const reported = await runCli(["import", "wells.txt", "--report", "reports/notes.json"], { cwd });
  expect(reported).toMatchObject({ status: 0, stderr: "" });
  const report = JSON.parse(readFileSync(join(cwd, "reports/notes.json"), "utf8"));
  expect(report).toHaveLength(1);
  expect(report[0]).toMatchObject({ input: "wells.txt", encoding: "utf-8" });
  expect(report[0].items).toContain("safe-wells-for-every-village");
  expect(report[0].notes[0]).toMatchObject({ severity: "warning", item: "safe-wells-for-every-village" });
});

test("--published and --url give the year, as inferred", async () => {
  const cwd = folderOf({ "wells.txt": WELLS.replace("3 May 2004", "May 3") });
  const address = "https://www.example.org/news/2005_05_09.html";
  for (const args of [
    ["--published", "2005-05-09"],
    ["--url", address],
  ]) {
    const { stdout } = await runCli(["import", "wells.txt", ...args], { cwd });
    expect(JSON.parse(stdout)[1].dates).toMatchObject({ start: "2005-05-03", basis: { kind: "inferred" } });
  }
});

test("--url with several inputs is wrong usage", async () => {
  const cwd = folderOf({ "pages/a.txt": WELLS, "pages/b.html": SONGS });
  const args = ["--url", "https://www.example.org/a.html"];
  for (const inputs of [["pages"], ["pages/a.txt", "pages/b.html"], ["pages/a.txt", "gone.txt"]]) {
    const { status, stdout, stderr } = await runCli(["import", ...inputs, ...args], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("--url is the address of one page");
  }
});

test("--from says how to read a page", async () => {
  const cwd = folderOf({ "song.html": SONGS });
  const title = async (from: string) => {
    const { stdout } = await runCli(["import", "song.html", "--from", from], { cwd });
    return JSON.parse(stdout)[0].title;
  };
  expect(await title("auto")).toBe("A song for the harvest");
  expect(await title("html")).toBe("A song for the harvest");
  expect(await title("text")).toContain("<");
});

test("a folder is read with its folders, and only its pages", async () => {
  const cwd = folderOf({
    "pages/a.txt": WELLS,
    "pages/deep/b.HTM": SONGS,
    "pages/c.json": "{}",
    "pages/.hidden/d.txt": WELLS,
  });
  const { status, stdout } = await runCli(["import", "pages", "pages/a.txt"], { cwd });
  expect(status).toBe(0);
  const files = JSON.parse(stdout).map((item: { source: { file: string } }) => item.source.file);
  expect([...new Set(files)]).toEqual(["pages/a.txt", "pages/deep/b.HTM"]);
});

test("a page comes from standard input with -, in the encoding it has", async () => {
  const input = Buffer.from("Café opens\n\nThe café in the library is open again.\n", "latin1");
  const { status, stdout } = await runCli(["import", "-"], { cwd: folderOf(), input });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)[0].title).toBe("Café opens");
});

test("--out writes a file an item, again for the same source, apart for another", async () => {
  const cwd = folderOf({ "a.html": SONGS, "b.html": SONGS });
  const files = () => readdirSync(join(cwd, "out")).sort();
  const first = await runCli(["import", "a.html", "--out", "out"], { cwd });
  expect(first).toMatchObject({ status: 0, stdout: "" });
  expect(files()).toEqual(["a-song-for-the-harvest.json"]);
  const again = await runCli(["import", "a.html", "--out", "out"], { cwd });
  expect(again.stderr).toContain("1 item in out, 1 replaced");
  expect(files()).toEqual(["a-song-for-the-harvest.json"]);
  await runCli(["import", "b.html", "--out", "out"], { cwd });
  expect(files()).toEqual(["a-song-for-the-harvest-2.json", "a-song-for-the-harvest.json"]);
  const second = JSON.parse(readFileSync(join(cwd, "out/a-song-for-the-harvest-2.json"), "utf8"));
  expect(second).toMatchObject({ id: "a-song-for-the-harvest-2", source: { file: "b.html" } });
  await runCli(["import", "b.html", "a.html", "--out", "out"], { cwd });
  expect(files()).toHaveLength(2);
  expect(await runCli(["validate", "out"], { cwd })).toMatchObject({ status: 0 });
});

test("pages that would share an id get ids of their own, and references follow", async () => {
  const cwd = folderOf({ "a.txt": WELLS, "b.txt": WELLS });
  const { stdout } = await runCli(["import", "a.txt", "b.txt"], { cwd });
  const items = JSON.parse(stdout);
  expect(new Set(items.map((item: { id: string }) => item.id)).size).toBe(4);
  expect(items[2].about).toEqual([items[3].id]);
  expect(items[3].related).toContainEqual({ type: "reported-in", id: items[2].id });
});

test.each([
  ["a missing file", "gone.txt", 2, "gone.txt does not exist"],
  ["a binary file", "scan.html", 2, "scan.html is a binary file (PNG image)"],
  ["an empty page", "empty.txt", 1, "The page holds no text"],
  ["a page without text", "hollow.html", 1, "The page holds no text"],
  ["a folder without pages", "nothing", 2, "nothing holds no .txt, .html, .htm files"],
  ["another kind of address", "ftp://example.org/a.txt", 2, "an address with https: or http:"],
])("%s does not stop the rest, and decides the exit status", async (_, input, code, words) => {
  const cwd = folderOf({
    "song.html": SONGS,
    "scan.html": Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"),
    "empty.txt": " \n",
    "hollow.html": "<html><body><!-- soon --></body></html>",
    "nothing/readme.md": "nothing",
  });
  const alone = await runCli(["import", input], { cwd });
  expect(alone.status).toBe(code);
  expect(alone.stderr).toContain(words);
  expect(["", "[]\n"]).toContain(alone.stdout);
  const together = await runCli(["import", input, "song.html"], { cwd });
  expect(together.status).toBe(code);
  expect(JSON.parse(together.stdout)).toHaveLength(1);
});

test("a page is fetched from its address, which becomes the original address", async () => {
  const origin = await served((request, response) => {
    if (request.url === "/moved.html") response.writeHead(302, { location: "/song.html" }).end();
    else
      response
        .writeHead(200, { "content-type": "text/html; charset=iso-8859-1" })
        .end(Buffer.from(SONGS.replace("song", "chançon"), "latin1"));
  });
  const { status, stdout } = await runCli(["import", `${origin}/moved.html`], { cwd: folderOf() });
  expect(status).toBe(0);
  const [item] = JSON.parse(stdout);
  expect(item.archive.originalUrl).toBe(`${origin}/moved.html`);
  expect(item.source.url).toBe(`${origin}/moved.html`);
});

test.each([
  ["not found", 404, "", "it answers 404"],
  ["a PDF", 200, "%PDF-1.4", "is a binary file (PDF)"],
])("an address that answers %s exits with 2", async (_, code, body, words) => {
  const origin = await served((__, response) => response.writeHead(code).end(body));
  const { status, stdout, stderr } = await runCli(["import", `${origin}/a.html`], { cwd: folderOf() });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(words);
});

test("a host that is not there is said in words", async () => {
  const origin = await served(() => {});
  const port = Number(new URL(origin).port);
  const closed = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => closed.once("listening", resolve));
  const free = (closed.address() as { port: number }).port;
  await new Promise((resolve) => closed.close(resolve));
  expect(free).not.toBe(port);
  const { status, stderr } = await runCli(["import", `http://127.0.0.1:${free}/a.html`], { cwd: folderOf() });
  expect(status).toBe(2);
  expect(stderr).toBe(
    `error: http://127.0.0.1:${free}/a.html cannot be fetched: the host refuses the connection.\n`,
  );
});

test("a network that does not answer is said in words", async () => {
  const slow = () => Promise.reject(new DOMException("The operation timed out.", "TimeoutError"));
  const io = memoryIo({ cwd: folderOf(), fetch: slow });
  const status = await importPages(["https://www.example.org/a.html"], { from: "auto" }, io);
  expect(status).toBe(2);
  expect(io.written.stderr).toContain("no answer within 30 seconds");
});

test("on a terminal a person sees a summary; --json prints JSON there too", async () => {
  const cwd = folderOf({ "wells.txt": WELLS.replace("Engineers", "Engineers\u001b[31m") });
  const person = memoryIo({ cwd, terminal: true, env: { NO_COLOR: "1" } });
  expect(await importPages(["wells.txt"], { from: "auto" }, person)).toBe(0);
  expect(person.written.stdout).toContain("event · workshop · 2004-05-03");
  expect(person.written.stdout).toContain("Nairobi, KE");
  expect(person.written.stdout).toContain("2 items from 1 page.");
  expect(person.written.stdout).not.toContain("\u001b");
  const program = memoryIo({ cwd, terminal: true });
  expect(await importPages(["wells.txt"], { from: "auto", json: true }, program)).toBe(0);
  expect(JSON.parse(program.written.stdout)).toHaveLength(2);
});

test("a place that cannot be written exits with 2", async () => {
  const cwd = folderOf({ "song.html": SONGS });
  const out = await runCli(["import", "song.html", "--out", "song.html"], { cwd });
  expect(out.status).toBe(2);
  expect(out.stderr).toContain("cannot be written");
  const report = await runCli(["import", "song.html", "--report", "song.html/notes.json"], { cwd });
  expect(report.status).toBe(2);
});
