import { expect, test } from "vitest";
import { folderOf } from "../../test/folder-of.ts";
import { memoryIo } from "../../test/memory-io.ts";
import { runCli } from "../../test/run-cli.ts";
import { datedEvent, report, undatedEvent } from "../../test/sample-items.ts";
import { validate } from "./validate.ts";

async function faultsOf(files: Record<string, unknown>, ...paths: string[]) {
  const given = paths.length > 0 ? paths : ["."];
  const result = await runCli(["validate", ...given, "--format", "json"], { cwd: folderOf(files) });
  return { ...result, faults: JSON.parse(result.stdout) };
}

test("content without faults exits with 0 and says what was read", async () => {
  const cwd = folderOf({ "items.json": [datedEvent, report], "more/one.json": undatedEvent });
  const { status, stdout, stderr } = await runCli(["validate", "."], { cwd });
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: "0 errors, 0 warnings in 2 files\n",
    stderr: "",
  });
});

test.each([
  ["unknown-key", { ...datedEvent, titel: "x" }, "/titel", 'Did you mean "title"?'],
  ["impossible-date", { ...datedEvent, dates: { start: "2003-02-30" } }, "/dates/start", "28 days"],
  [
    "end-before-start",
    { ...datedEvent, dates: { start: "2004-05-10", end: "2004-05-01" } },
    "/dates/end",
    "is before the start",
  ],
  ["unsafe-url", { ...datedEvent, url: "javascript:alert(1)" }, "/url", "is not an address"],
  ["missing", { ...datedEvent, title: undefined }, "/title", "title is missing"],
  ["unknown-value", { ...datedEvent, place: { country: "UK" } }, "/place/country", 'Did you mean "GB"?'],
])("%s is an error with path, line and hint", async (code, item, path, words) => {
  const { status, stderr, faults } = await faultsOf({ "a.json": item });
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ code, path, severity: "error", file: "a.json" });
  expect(faults[0].message).toContain(words);
  const lines = JSON.stringify(item, null, 2).split("\n");
  const name = JSON.stringify(path.split("/").at(-1));
  const line = code === "missing" ? 1 : lines.findIndex((each) => each.includes(name)) + 1;
  expect(faults[0].line).toBe(line);
  for (const key of ["expected", "received", "hint", "column"]) expect(faults[0]).toHaveProperty(key);
});

test("an unknown key is shown at the key, a wrong value at the value", async () => {
  const text = '{ "id": "a", "kind": "news", "lang": "en", "title": "A",\n  "titel": "B", "goals": [1, 99] }';
  const { faults } = await faultsOf({ "a.json": text });
  expect(faults.map(({ path, line, column }: never) => ({ path, line, column }))).toEqual([
    { path: "/titel", line: 2, column: 3 },
    { path: "/goals/1", line: 2, column: 30 },
  ]);
});

test.each([
  ["an unclosed object", '{ "id": "a"', 1, 12, "} at the end"],
  ["a missing comma", '{ "id": "a"\n  "lang": "en" }', 2, 3, "a comma"],
  ["a trailing comma", '{ "id": "a",\n}', 2, 1, "field name"],
  ["a comment", '{ "id": "a" } // note', 1, 15, "without comments"],
  ["single quotes", "{ 'id': 'a' }", 1, 3, "double quotes"],
  ["two items without a list", '{ "id": "a" }\n{ "id": "b" }', 2, 1, "nothing more"],
  ["plain text", "once upon a time", 1, 1, "double quotes"],
  ["an open text", '{ "id": "a\n}', 1, 9, 'closing "'],
  ["a bad escape", '{ "id": "a\\x" }', 1, 9, "one of"],
  ["deep nesting", "[".repeat(100_000), 1, 201, "200 levels"],
])("%s is invalid JSON, said in words", async (_, text, line, column, words) => {
  const { status, faults } = await faultsOf({ "a.json": text });
  expect(status).toBe(1);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ code: "invalid-json", severity: "error", line, column });
  expect(faults[0].expected).toContain(words);
});

test.each([
  ["empty-file", ""],
  ["empty-file", " \n"],
  ["invalid-encoding", Buffer.from('{ "id": "caf\xe9" }', "latin1")],
  ["wrong-type", '"only text"'],
  ["repeated-key", '{ "id": "a", "id": "b", "kind": "news", "lang": "en", "title": "A" }'],
])("%s is an error", async (code, content) => {
  const { status, faults } = await faultsOf({ "a.json": content });
  expect(status).toBe(1);
  expect(faults[0]).toMatchObject({ code, severity: "error", line: 1 });
});

test("a byte order mark is no fault", async () => {
  const { status } = await faultsOf({ "a.json": `\ufeff${JSON.stringify(datedEvent)}` });
  expect(status).toBe(0);
});

test("an id given twice is an error that names the first place", async () => {
  const { status, faults } = await faultsOf({ "a.json": datedEvent, "b.json": [undatedEvent, datedEvent] });
  expect(status).toBe(1);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ code: "duplicate-id", file: "b.json", path: "/1/id" });
  expect(faults[0].message).toContain("in a.json, line 2");
});

test("a file that is given twice is read once", async () => {
  const { status, faults } = await faultsOf({ "a.json": datedEvent }, "a.json", ".", "./a.json");
  expect({ status, faults }).toEqual({ status: 0, faults: [] });
});

test("references that lead nowhere are warnings, and do not change the exit status", async () => {
  const lost = { ...undatedEvent, related: [{ type: "see-also", id: "nowhere" }] };
  const { status, faults } = await faultsOf({ "a.json": [report, lost] });
  expect(status).toBe(0);
  expect(faults).toMatchObject([
    { code: "unresolved-reference", severity: "warning", path: "/0/about/0" },
    { code: "unresolved-reference", severity: "warning", path: "/1/related/0/id" },
  ]);
});

test("event-content.json is read as the record of the archive, whose labels count", async () => {
  const record = {
    id: "archive.example.org",
    title: "Archive",
    languages: ["en"],
    taxonomies: { types: { jamboree: "Jamboree" } },
  };
  const item = { ...datedEvent, type: "jamboree" };
  expect(await faultsOf({ "event-content.json": record, "a.json": item })).toMatchObject({
    status: 0,
    faults: [],
  });
  expect(await faultsOf({ "a.json": item })).toMatchObject({ faults: [{ code: "unlabelled-type" }] });
  const bad = await faultsOf({ "event-content.json": { ...record, langauges: [] } });
  expect(bad).toMatchObject({ status: 1, faults: [{ path: "/langauges", file: "event-content.json" }] });
});

test.each([
  ["a missing file", "gone.json", "gone.json does not exist"],
  ["a binary file", "scan.json", "scan.json is a binary file (PDF)"],
  ["a file of unknown bytes", "bytes.json", "bytes.json is a binary file;"],
  ["a folder without content", "hollow", "hollow holds no .json, .md files"],
])("%s exits with 2, and the rest is still read", async (_, path, words) => {
  const cwd = folderOf({
    "a.json": { ...datedEvent, titel: "x" },
    "scan.json": "%PDF-1.7\n\0",
    "bytes.json": Buffer.from([1, 0, 2]),
    "hollow/readme.txt": "nothing",
  });
  const { status, stdout, stderr } = await runCli(["validate", path, "a.json"], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain(words);
  expect(stdout).toContain("1 error, 0 warnings in 1 file");
});

test("content is read from standard input with -", async () => {
  const input = JSON.stringify({ ...datedEvent, titel: "x" });
  const { status, stdout } = await runCli(["validate", "-"], { cwd: folderOf(), input });
  expect(status).toBe(1);
  expect(stdout).toContain("<stdin>");
});

test("--format github escapes what would end a command or a property", async () => {
  const cwd = folderOf({ "50%, a:b.json": { ...datedEvent, "x\n::error::y%": 1 } });
  const { status, stdout } = await runCli(["validate", ".", "--format", "github"], { cwd });
  expect(status).toBe(1);
  expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  expect(stdout).toMatch(/^::error file=50%25%2C a%3Ab\.json,line=\d+,col=\d+,title=unknown-key::/);
  expect(stdout).toContain("y%25");
});

test("--format github prints nothing where there is nothing to say", async () => {
  const cwd = folderOf({ "a.json": datedEvent });
  const { status, stdout } = await runCli(["validate", "a.json", "--format", "github"], { cwd });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});

test("a person's report is grouped by file and ends with a count", async () => {
  const cwd = folderOf({ "a.json": { ...datedEvent, titel: "x" }, "b.json": report });
  const { stdout } = await runCli(["validate", "a.json", "b.json"], { cwd });
  expect(stdout).toMatch(/^a\.json\n {2}\d+:\d+ {2}error {2}"titel" is not a field here\./);
  expect(stdout).toMatch(/\n\n1 error, 0 warnings in 2 files\n$/);
});

test("colours come with a terminal only, and not with NO_COLOR", async () => {
  const cwd = folderOf({ "a.json": { ...datedEvent, titel: "x" } });
  const run = async (terminal: boolean, env: Record<string, string>) => {
    const io = memoryIo({ cwd, terminal, env });
    await validate(["a.json"], { format: "pretty" }, io);
    return io.written.stdout.includes("\u001b[31merror\u001b[0m");
  };
  expect([await run(true, {}), await run(true, { NO_COLOR: "1" }), await run(false, {})]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each(["pretty", "json", "github"])(
  "control characters of content are made visible in %s",
  async (format) => {
    const item = { ...datedEvent, "\u001b]0;owned\u0007": 1, url: "javascript:\u009b31m\u202e" };
    const cwd = folderOf({ "a.json": item });
    const { stdout } = await runCli(["validate", "a.json", "--format", format], { cwd });
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(stdout).toContain("owned");
  },
);
