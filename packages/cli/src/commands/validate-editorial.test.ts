import { expect, test } from "vitest";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";

const american = {
  id: "a",
  kind: "event",
  lang: "en",
  title: { en: "Meeting of November 12-13", fr: "Réunion" },
  summary: "Doors close at 12 p.m.",
  dates: { start: "2003-11-12T09:00" },
  documents: [{ title: "Click here", url: "/a.pdf" }],
};

test("--style adds warnings with file, line, column and the source of each rule", async () => {
  const cwd = folderOf({ "a.json": american });
  const { status, stdout } = await runCli(["validate", "a.json", "--style", "--format", "json"], { cwd });
  const faults = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(faults.map(({ code, path }: never) => [code, path])).toEqual([
    ["american-date", "/title/en"],
    ["noon-or-midnight", "/summary"],
    ["missing-time-zone", "/dates/timeZone"],
    ["click-here", "/documents/0/title"],
  ]);
  expect(faults[0]).toMatchObject({
    severity: "warning",
    file: "a.json",
    line: 6,
    received: "November 12-13",
    expected: "12–13 November",
  });
  expect(faults[0].hint).toContain("OCHA Editorial Style Guide");
});

test("without --style nothing is said of style", async () => {
  const { stdout } = await runCli(["validate", "a.json", "--format", "json"], {
    cwd: folderOf({ "a.json": american }),
  });
  expect(JSON.parse(stdout).map(({ code }: never) => code)).toEqual(["missing-time-zone"]);
});

test("--parity shows what each language of the archive lacks, in a table", async () => {
  const record = { id: "archive.example.org", title: { en: "A", fr: "A" }, languages: ["en", "fr"] };
  const cwd = folderOf({ "event-content.json": record, "a.json": american });
  const { status, stdout } = await runCli(["validate", ".", "--parity"], { cwd });
  expect(status).toBe(0);
  expect(stdout.replace(/ +/g, " ")).toContain(
    "language complete partial missing texts\nen 1 0 0 100%\nfr 0 1 0 33%\n",
  );
  expect(stdout).toContain("fr  a  without summary, documents/0/title");
});

test("--parity gives faults at their places in JSON, for the languages asked for", async () => {
  const cwd = folderOf({ "a.json": american });
  const { stdout } = await runCli(["validate", "a.json", "--parity", "--lang", "en,fr", "--format", "json"], {
    cwd,
  });
  const faults = JSON.parse(stdout).filter((fault: { code: string }) => fault.code === "missing-translation");
  expect(faults.map(({ path, line }: never) => [path, line])).toEqual([
    ["/summary", 9],
    ["/documents/0/title", 15],
  ]);
  const wrong = await runCli(["validate", "a.json", "--parity", "--lang", "english!"], { cwd });
  expect(wrong.status).toBe(2);
});

test("--style looks at items that the schema refuses, and at translations in Markdown", async () => {
  const cwd = folderOf({
    "b.json": { ...american, titel: "x" },
    "c.md": "---\nid: c\nkind: news\nlang: en\ntitle: Last week\n---\n\nIt met on November 12, 2003.\n",
  });
  const { status, stdout } = await runCli(["validate", ".", "--style", "--format", "json"], { cwd });
  expect(status).toBe(1);
  const faults: { file: string; code: string; line: number }[] = JSON.parse(stdout);
  expect(faults.some((fault) => fault.file === "b.json" && fault.code === "american-date")).toBe(true);
  expect(faults.filter((fault) => fault.file === "c.md").map(({ code, line }) => [code, line])).toEqual([
    ["relative-date", 5],
    ["american-date", 8],
  ]);
});
