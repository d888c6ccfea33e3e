import type { Fault } from "@event-content/schema";
import { expect, test } from "vitest";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";

const MAIN = `---
kind: event
lang: en
title: Safe wells
dates:
  start: 2004-05-03
place: { locality: Nairobi, country: KE }
---

They **met** in Nairobi.
`;
const FRENCH = "---\nlang: fr\ntitle: Des puits sûrs\n---\n\nIls se sont réunis.\n";

async function faultsOf(files: Record<string, string>, ...paths: string[]) {
  const given = paths.length > 0 ? paths : ["."];
  const { status, stdout } = await runCli(["validate", ...given, "--format", "json"], {
    cwd: folderOf(files),
  });
  return { status, faults: JSON.parse(stdout) as Fault[] };
}

test("a folder of Markdown is content; its README is not", async () => {
  const cwd = folderOf({ "wells.md": MAIN, "wells.fr.md": FRENCH, "README.md": "# About this folder\n" });
  expect(await runCli(["validate", "."], { cwd })).toMatchObject({
    status: 0,
    stdout: "0 errors, 0 warnings in 2 files\n",
  });
});

test.each([
  ["an unknown field", MAIN.replace("title:", "titel: x\ntitle:"), "unknown-key", 4, 1],
  ["an impossible date", MAIN.replace("2004-05-03", "2004-02-30"), "impossible-date", 6, 10],
  ["a wrong code in a flow mapping", MAIN.replace("KE", "UK"), "unknown-value", 7, 38],
  ["a field given twice", MAIN.replace("lang: en", "lang: en\nlang: fr"), "repeated-key", 4, 1],
  ["bad YAML", MAIN.replace("title: Safe wells", "title: Safe: wells: deep"), "invalid-yaml", 4, 8],
  ["no front matter", "# Wells\n", "no-front-matter", 1, 1],
  ["front matter that is not closed", "---\nkind: event\n", "unclosed-front-matter", 1, 1],
  ["an unsafe link in the text", `${MAIN}\n[x](javascript:alert)\n`, "unsafe-url", 12, 1],
  ["a block that does not exist", `${MAIN}\n\`\`\`block\n_type: vidoe\n\`\`\`\n`, "unknown-value", 12, 1],
])("%s is a fault at its line and column", async (_, text, code, line, column) => {
  const { status, faults } = await faultsOf({ "wells.md": text });
  expect(status).toBe(1);
  expect(faults[0]).toMatchObject({ code, severity: "error", file: "wells.md", line, column });
  expect(faults).toHaveLength(1);
});

test("faults of a translation stand in its own file", async () => {
  const { faults } = await faultsOf({
    "wells.md": MAIN,
    "wells.fr.md": FRENCH.replace("title:", "place: Nairobi\ntitle:").replace("Ils", "![](/a.jpg)\n\nIls"),
  });
  expect(faults.map(({ code, file, line }) => ({ code, file, line }))).toEqual([
    { code: "not-translated", file: "wells.fr.md", line: 3 },
    { code: "missing-alt", file: "wells.fr.md", line: 7 },
  ]);
});

test("a translation without its main file says what is missing", async () => {
  const { status, faults } = await faultsOf({ "wells.fr.md": FRENCH });
  expect(status).toBe(1);
  expect(faults).toMatchObject([{ code: "translation-without-main", expected: "wells.md", line: 1 }]);
});

test.each(["wells.md", "wells.fr.md"])("render %s joins the translations", async (file) => {
  const cwd = folderOf({ "wells.md": MAIN, "wells.fr.md": FRENCH });
  const { status, stdout, stderr } = await runCli(["render", file, "--to", "html"], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("Safe wells");
  expect(stdout).toContain("They <strong>met</strong> in Nairobi.");
});

test("render writes Markdown and text", async () => {
  const cwd = folderOf({ "wells.md": MAIN });
  const markdown = await runCli(["render", "wells.md", "--to", "markdown"], { cwd });
  expect(markdown.stdout).toContain("\n# Safe wells\n");
  expect(markdown.stdout).toContain("\nThey **met** in Nairobi.\n");
  const text = await runCli(["render", "wells.md", "--to", "text"], { cwd });
  expect(text.stdout).toContain("Safe wells\n==========\n");
  expect(text.stdout).toContain("\nPlace: Nairobi, Kenya\n");
});

test("the same id in Markdown and JSON is given twice", async () => {
  const { faults } = await faultsOf({
    "a.json": '{ "id": "wells", "kind": "news", "lang": "en", "title": "A" }',
    "wells.md": MAIN.replace("kind", "id: wells\nkind"),
  });
  expect(faults).toMatchObject([{ code: "duplicate-id", file: "wells.md", line: 2 }]);
});
