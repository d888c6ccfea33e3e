import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folderOf } from "../../test/folder-of.ts";
import { memoryIo } from "../../test/memory-io.ts";
import { runCli } from "../../test/run-cli.ts";
import { newFile } from "./new.ts";

/** The examples of a starting file taken at their word: `# type: workshop` becomes `type: workshop`. */
function withExamples(text: string): string {
  return text.replace(/^# (?=(?: *- )? *[a-zA-Z]+: | {2}|[a-z]+:$)(?!A field|Dates:|With hours)/gm, "");
}

describe.each(["event", "news"] as const)("new %s", (kind) => {
  test("prints a file that is valid as it stands", async () => {
    const made = await runCli(["new", kind, "--title", "Water: for all"], { cwd: folderOf() });
    expect(made).toMatchObject({ status: 0, stderr: "" });
    const cwd = folderOf({ "content/water.md": made.stdout });
    expect(await runCli(["validate", "content"], { cwd })).toMatchObject({ status: 0 });
    const { stdout } = await runCli(["render", "content/water.md", "--to", "text"], { cwd });
    expect(stdout).toContain("Water: for all");
  });

  test("has examples that are valid, each of them", async () => {
    const { stdout } = await runCli(["new", kind], { cwd: folderOf() });
    const text = withExamples(stdout);
    expect(text).toContain("\ntopics: [water]");
    expect(text).toContain("\n  - title: ");
    const forum = "---\nkind: event\nlang: en\ntitle: Forum\n---\n";
    const cwd = folderOf({ "content/water.md": text, "content/forum-on-shared-rivers.md": forum });
    expect(await runCli(["validate", "content", "--format", "json"], { cwd })).toEqual({
      status: 0,
      stdout: "[]\n",
      stderr: "",
    });
  });

  test("takes any title", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: "grapheme" }), async (title) => {
        fc.pre(title.trim() !== "");
        const io = memoryIo({});
        await newFile(kind, { title, lang: "en" }, io);
        const cwd = folderOf({ "a.md": io.written.stdout });
        const checked = memoryIo({ cwd });
        const { validate } = await import("./validate.ts");
        expect(await validate(["a.md"], { format: "pretty" }, checked)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});

test("new archive prints a valid record, and says what to fill in", async () => {
  const made = await runCli(["new", "archive", "--lang", "fr", "--title", "Archives"], { cwd: folderOf() });
  expect(JSON.parse(made.stdout)).toMatchObject({ languages: ["fr"], title: { fr: "Archives" } });
  expect(made.stderr).toContain("languages");
  const cwd = folderOf({ "content/event-content.json": made.stdout });
  expect(await runCli(["validate", "content"], { cwd })).toMatchObject({ status: 0 });
});

test("writes a file where it is told to, and never over another", async () => {
  const cwd = folderOf();
  const args = ["new", "event", "--out", "content/forum.md"];
  expect(await runCli(args, { cwd })).toEqual({
    status: 0,
    stdout: "",
    stderr: "content/forum.md is written.\n",
  });
  const before = readFileSync(join(cwd, "content/forum.md"), "utf8");
  expect(await runCli([...args, "--title", "Other"], { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("content/forum.md is there already"),
  });
  expect(readFileSync(join(cwd, "content/forum.md"), "utf8")).toBe(before);
});

test.each([
  [["new", "evnt"], "event, news, archive"],
  [["new"], "kind"],
  [["new", "event", "--out", "forum.json"], "Markdown"],
  [["new", "event", "--lang", "english language"], "language tag"],
])("%j says what is meant", async (args, words) => {
  const { status, stderr } = await runCli(args, { cwd: folderOf() });
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});
