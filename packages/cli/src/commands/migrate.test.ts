import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { MIGRATIONS, type Migration } from "@event-content/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { folderOf } from "../../test/folder-of.ts";
import { memoryIo } from "../../test/memory-io.ts";
import { runCli } from "../../test/run-cli.ts";
import { type MigrateCommandOptions, migrate } from "./migrate.ts";

const record = { id: "archive.example.org", title: "Archive", languages: ["en"] };
const news = (id: string, more: object = {}) => ({ id, kind: "news", lang: "en", title: "A", ...more });

/** Every file below a folder, by its path. */
function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** Versions that there are not, each with one of the things a step may do. */
const madeUp: readonly Migration[] = [
  ...MIGRATIONS,
  {
    to: "1.1",
    about: "says a mood",
    item: (fields) => ("kind" in fields ? { ...fields, mood: { word: "calm", since: 2003 } } : fields),
  },
  {
    to: "2.0",
    about: "renames fields and leaves goals out",
    item: ({ goals: _, documents, title, ...rest }) => ({
      ...rest,
      ...(title !== undefined && { heading: title }),
      ...(Array.isArray(documents) && {
        files: documents.map(({ title, ...more }) => ({ ...more, name: title })),
      }),
    }),
    archive: ({ title, ...rest }) => ({ ...rest, heading: title, languages: ["en", "fr"] }),
  },
];

async function migrated(files: Record<string, unknown>, options: MigrateCommandOptions, paths = ["content"]) {
  const cwd = folderOf(files);
  const io = memoryIo({ cwd });
  const status = await migrate(paths, options, io);
  return { status, ...io.written, files: filesIn(cwd), cwd };
}

describe("content that states no version", () => {
  test("states it once, in the record of its folder", async () => {
    const given = {
      "content/event-content.json": record,
      "content/a.json": news("a"),
      "content/2003/wells.md": "---\nkind: news\nlang: en\ntitle: Wells\n---\n\nThey dug.\n",
      "content/2003/wells.fr.md": "---\ntitle: Puits\n---\n",
    };
    const cwd = folderOf(given);
    const before = filesIn(cwd);
    const checked = await runCli(["migrate", "content", "--check"], { cwd });
    expect(checked).toEqual({
      status: 1,
      stdout:
        "content/event-content.json: states version 1.0\n1 file would be brought to version 1.0; 3 others stay as they are.\n",
      stderr: "",
    });
    expect(filesIn(cwd)).toEqual(before);

    const done = await runCli(["migrate", "content"], { cwd });
    expect(done).toMatchObject({ status: 0, stderr: "" });
    expect(filesIn(cwd)).toEqual({
      ...before,
      "content/event-content.json": `${JSON.stringify({ schemaVersion: "1.0", ...record }, null, 2)}`,
    });

    const again = { status: 0, stdout: "Nothing to do: 4 files of version 1.0 or later.\n", stderr: "" };
    expect(await runCli(["migrate", "content"], { cwd })).toEqual(again);
    expect(await runCli(["migrate", "content", "--check"], { cwd })).toEqual(again);
    expect(await runCli(["validate", "content"], { cwd })).toMatchObject({ status: 0 });
  });

  test("states it in each file where there is no record, and in each item of a list", async () => {
    const list = '[\n\t{ "id": "a", "kind": "news" },\n\t{\n\t\t"id": "b",\n\t\t"kind": "news"\n\t}\n]\n';
    const { files } = await migrated(
      {
        "content/list.json": list,
        "content/line.json": '{"id":"c","kind":"news"}',
        "content/windows.json": '\ufeff{\r\n    "id": "d",\r\n    "kind": "news"\r\n}\r\n',
        "content/wells.md":
          "\ufeff---\r\n# The wells\r\nid: wells # stays\r\nkind:   news\r\n...\r\nThey  dug.\r\n",
      },
      {},
    );
    expect(files).toEqual({
      "content/list.json":
        '[\n\t{ "schemaVersion": "1.0", "id": "a", "kind": "news" },\n\t{\n\t\t"schemaVersion": "1.0",\n\t\t"id": "b",\n\t\t"kind": "news"\n\t}\n]\n',
      "content/line.json": '{"schemaVersion":"1.0","id":"c","kind":"news"}',
      "content/windows.json":
        '\ufeff{\r\n    "schemaVersion": "1.0",\r\n    "id": "d",\r\n    "kind": "news"\r\n}\r\n',
      "content/wells.md":
        '\ufeff---\r\nschemaVersion: "1.0"\r\n# The wells\r\nid: wells # stays\r\nkind:   news\r\n...\r\nThey  dug.\r\n',
    });
  });

  test("is known as of that version by a number in YAML, and left alone", async () => {
    const text = "---\nschemaVersion: 1.0\nkind: news\nlang: en\ntitle: Wells\n---\n";
    const { files, stdout } = await migrated({ "content/wells.md": text }, {});
    expect(files["content/wells.md"]).toBe(text);
    expect(stdout).toContain("Nothing to do");
  });
});

describe("steps", () => {
  const json = `{
  "kind": "news",   "id": "a",
  "title": "A",
  "goals": [1, 2],
  "documents": [
    { "title": "Agenda", "url": "/a.pdf" }
  ]
}
`;
  const front = `---
# The wells of 2003
kind: news   # not an event
id: wells

title: 'Wells'
summary: >
  Long,
  and folded.
---

They **dug**.
`;

  test("change what they must, and leave the rest as it is written", async () => {
    const { files, status, stdout } = await migrated(
      {
        "content/event-content.json": record,
        "content/a.json": json,
        "content/wells.md": front,
        "content/wells.fr.md": "---\ntitle: Puits # en français\n---\n\nIls creusaient.\n",
      },
      { to: "2.0", migrations: madeUp },
    );
    expect(status).toBe(0);
    expect(stdout).toBe(
      `content/a.json: says a mood, renames fields and leaves goals out
content/event-content.json: renames fields and leaves goals out, states version 2.0
content/wells.md: says a mood, renames fields and leaves goals out
content/wells.fr.md: renames fields and leaves goals out
4 files brought to version 2.0.
`,
    );
    expect(files["content/a.json"]).toBe(`{
  "kind": "news",   "id": "a",
  "heading": "A",
  "files": [
    { "name": "Agenda", "url": "/a.pdf" }
  ],
  "mood": {
    "word": "calm",
    "since": 2003
  }
}
`);
    expect(files["content/wells.md"]).toBe(`---
# The wells of 2003
kind: news   # not an event
id: wells

heading: 'Wells'
summary: >
  Long,
  and folded.
mood:
  word: calm
  since: 2003
---

They **dug**.
`);
    expect(files["content/wells.fr.md"]).toBe("---\nheading: Puits # en français\n---\n\nIls creusaient.\n");
    expect(JSON.parse(files["content/event-content.json"] ?? "")).toEqual({
      schemaVersion: "2.0",
      id: record.id,
      languages: ["en", "fr"],
      heading: "Archive",
    });
  });

  test("keep the comments of YAML that has to be written anew", async () => {
    const text = "---\n# one\nkind: news\nid: a # two\ngoals: [1]\ntitle: A\n---\nBody\n";
    const { files } = await migrated({ "content/a.md": text }, { to: "2.0", migrations: madeUp });
    expect(files["content/a.md"]).toBe(
      '---\nschemaVersion: "2.0"\n# one\nkind: news\nid: a # two\nheading: A\nmood:\n  word: calm\n  since: 2003\n---\nBody\n',
    );
  });

  test("begin where each file says it is, and end where asked", async () => {
    const { files, stdout } = await migrated(
      {
        "content/event-content.json": { schemaVersion: "1.1", ...record },
        "content/own.json": news("own", { schemaVersion: "1.0" }),
        "content/inherited.json": news("inherited"),
        "content/later.json": news("later", { schemaVersion: "2.3" }),
      },
      { to: "2.0", migrations: madeUp, json: true },
    );
    expect(JSON.parse(stdout)).toMatchObject({
      to: "2.0",
      written: true,
      files: [
        { file: "content/event-content.json", version: "2.0" },
        { changes: ["renames fields and leaves goals out"] },
        { file: "content/later.json", version: "2.3", changes: [] },
        { changes: ["says a mood", "renames fields and leaves goals out", "states version 2.0"] },
      ],
      faults: [],
    });
    expect(JSON.parse(files["content/inherited.json"] ?? "")).not.toHaveProperty("mood");
    expect(JSON.parse(files["content/own.json"] ?? "")).toMatchObject({ schemaVersion: "2.0", heading: "A" });
  });

  test("bring a record to a version with all its files, and files without their record by themselves", async () => {
    const given = { "content/event-content.json": record, "content/2003/a.json": news("a") };
    const options = { to: "2.0", migrations: madeUp };
    const whole = await migrated(given, options, ["content/event-content.json"]);
    expect(whole.files["content/2003/a.json"]).toContain('"heading": "A"');
    expect(whole.files["content/2003/a.json"]).not.toContain("schemaVersion");
    const part = await migrated(given, options, ["content/2003"]);
    expect(part.files["content/2003/a.json"]).toContain('"schemaVersion": "2.0"');
    expect(part.files["content/event-content.json"]).toBe(JSON.stringify(record, null, 2));
  });

  test("lose nothing that they do not take away, whatever stands in a file", async () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const fields = fc.dictionary(fc.string({ maxLength: 4 }), value, { maxKeys: 5 });
    const options = { to: "2.0", migrations: madeUp };
    await fc.assert(
      fc.asyncProperty(fields, fc.constantFrom(undefined, 1, "\t"), async (more, indent) => {
        const { goals: _, documents: __, title: ___, heading: ____, schemaVersion: _____, ...rest } = more;
        const item = { kind: "news", id: "a", ...rest };
        const front = JSON.stringify(item, undefined, 2);
        const { files } = await migrated(
          {
            "content/a.json": JSON.stringify(item, undefined, indent),
            "content/b.md": `---\n${front}\n---\n`,
          },
          options,
        );
        const expected = { schemaVersion: "2.0", ...item, mood: { word: "calm", since: 2003 } };
        const got = JSON.parse(files["content/a.json"] ?? "");
        expect(got).toEqual(JSON.parse(JSON.stringify(expected)));
        const [, yaml] = (files["content/b.md"] ?? "").split(/^---$/m);
        expect(parse(yaml ?? "")).toEqual(got);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what cannot be brought to a version", () => {
  test.each([
    ["broken JSON", { "content/b.json": '{\n  "kind": "news",\n}' }, "invalid-json", 3],
    ["a field twice", { "content/b.json": '{\n  "kind": "news",\n  "kind": "event"\n}' }, "repeated-key", 3],
    [
      "broken YAML",
      { "content/b.md": "---\nkind: news\ntitle: [\n---\n" },
      "invalid-yaml",
      expect.any(Number),
    ],
    ["no front matter", { "content/b.md": "Wells\n" }, "no-front-matter", 1],
    [
      "a later major version",
      { "content/b.json": '{\n "kind": "news",\n "schemaVersion": "9.0" }' },
      "newer-version",
      3,
    ],
    ["no version", { "content/b.md": "---\nkind: news\nschemaVersion: next\n---\n" }, "unknown-version", 3],
  ])("%s: the place is told, and no file is changed", async (_, broken, code, line) => {
    const cwd = folderOf({ "content/a.json": news("a"), ...broken });
    const before = filesIn(cwd);
    const { status, stdout, stderr } = await runCli(["migrate", "content", "--json"], { cwd });
    expect(status).toBe(1);
    const [file] = Object.keys(broken);
    expect(JSON.parse(stdout)).toMatchObject({ written: false, faults: [{ code, file, line }] });
    expect(stderr).toBe("Nothing is changed. Mend what is named above, and run again.\n");
    expect(filesIn(cwd)).toEqual(before);
    const told = await runCli(["migrate", "content"], { cwd });
    expect(told).toMatchObject({ status: 1, stdout: "" });
    expect(told.stderr).toContain(`${file}\n`);
  });

  test("what is no content stays as it is, and is told", async () => {
    const given = {
      "content/archive.json": { format: "event-content-bundle", version: 1 },
      "content/event-content.json": record,
      "content/list.json": [news("a"), 5],
      "content/package.json": { name: "package" },
    };
    const cwd = folderOf(given);
    const before = filesIn(cwd);
    const { status, stdout, stderr } = await runCli(["migrate", "content/event-content.json"], { cwd });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout:
        "content/event-content.json: states version 1.0\n1 file brought to version 1.0; 1 other stays as it is.\n",
    });
    expect(stderr.match(/warning {2}This is .+not-an-item/g)).toHaveLength(3);
    expect(stderr).toContain("Migrate the content that it was built from");
    expect(filesIn(cwd)).toEqual({ ...before, "content/event-content.json": expect.any(String) });
  });

  test("a value behind an alias, which a change would change elsewhere too", async () => {
    const text = "---\nkind: news\nid: a\ndocuments: &all\n  - title: T\nlinks: *all\n---\n";
    const { status, stderr, files } = await migrated(
      { "content/a.md": text },
      { to: "2.0", migrations: madeUp },
    );
    expect(status).toBe(1);
    expect(stderr).toContain("cannot-migrate");
    expect(files["content/a.md"]).toBe(text);
  });

  test("a file that goes meanwhile: none of the others is changed either", async () => {
    const cwd = folderOf({ "content/a.json": news("a"), "content/b.json": news("b") });
    const gone: Migration = {
      to: "1.1",
      about: "takes a file away",
      item: (fields) => {
        if (fields.id === "b") rmSync(join(cwd, "content/b.json"));
        return { ...fields, mood: "calm" };
      },
    };
    const options = { to: "1.1", migrations: [...MIGRATIONS, gone] };
    await expect(migrate(["content"], options, memoryIo({ cwd }))).rejects.toMatchObject({
      code: "unreadable-file",
      message: expect.stringContaining("content/b.json cannot be written"),
    });
    expect(filesIn(cwd)).toEqual({ "content/a.json": JSON.stringify(news("a"), null, 2) });
  });

  test("wrong usage, and files that are not there", async () => {
    const cwd = folderOf({ "content/a.json": news("a") });
    const before = filesIn(cwd);
    for (const [args, words] of [
      [["--to", "7.0", "content"], "Choose from 1.0"],
      [["-"], "migrate changes files"],
      [["content", "gone"], "gone does not exist"],
    ] as const) {
      const { status, stderr } = await runCli(["migrate", ...args], { cwd });
      expect(status).toBe(2);
      expect(stderr).toContain(words);
      expect(filesIn(cwd)).toEqual(before);
    }
  });
});

test("validate and build take the version that the record states for all its files", async () => {
  const record2 = { ...record, schemaVersion: "1.9" };
  const cwd = folderOf({ "content/event-content.json": record2, "content/a.json": news("a", { future: 1 }) });
  const { status, stdout } = await runCli(["validate", "content", "--format", "json"], { cwd });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ code: "newer-version", severity: "warning" }]);
  const args = ["build", "content", "--out", "public", "--emit", "data"];
  expect(await runCli(args, { cwd })).toMatchObject({ status: 0 });
  expect(JSON.parse(readFileSync(join(cwd, "public/archive.json"), "utf8"))).toMatchObject({
    version: 1,
    schemaVersion: "1.0",
  });
});
