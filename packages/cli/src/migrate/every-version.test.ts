import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openArchive } from "@event-content/archive";
import { fileFetch, writeBundle } from "@event-content/archive/node";
import { SCHEMA_VERSION, safeParseArchive, safeParseItem } from "@event-content/schema";
import { withhold } from "@event-content/schema/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderOf } from "../../test/folder-of.ts";
import { recordVersion } from "../../test/record-version.ts";
import { answersOf, contentOf, htmlOf, recordedJson } from "../../test/recorded-version.ts";
import { runCli } from "../../test/run-cli.ts";

const fixtures = fileURLToPath(new URL(".", import.meta.resolve("@event-content/fixtures/package.json")));
const versions = join(fixtures, "versions");

test("the present version is recorded: pnpm compat:record", () => {
  expect(readdirSync(versions)).toContain(SCHEMA_VERSION);
});

test("a record is not written a second time", async () => {
  const before = readFileSync(join(versions, SCHEMA_VERSION, "answers.json"), "utf8");
  await expect(recordVersion(versions, join(fixtures, "cases"))).rejects.toThrow("is there already");
  expect(readFileSync(join(versions, SCHEMA_VERSION, "answers.json"), "utf8")).toBe(before);
});

describe.each(readdirSync(versions))("what version %s wrote", (version) => {
  const recorded = join(versions, version);
  const bundle = join(recorded, "bundle");
  const removals: (() => void)[] = [];
  let content = "";
  let migration: Awaited<ReturnType<typeof runCli>>;

  beforeAll(async () => {
    const cwd = folderOf({}, (remove) => removals.push(remove));
    content = join(cwd, "content");
    cpSync(join(recorded, "content"), content, { recursive: true });
    migration = await runCli(["migrate", "content"], { cwd });
  });

  afterAll(() => {
    for (const remove of removals) remove();
  });

  test("content is brought to the present version, and is valid", async () => {
    expect(migration).toMatchObject({ status: 0, stderr: "" });
    expect(recordedJson(content, "event-content.json")).toMatchObject({ schemaVersion: SCHEMA_VERSION });
    const { faults, failures, items, archive } = await contentOf(content);
    expect(failures).toEqual([]);
    expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(safeParseArchive(archive)).toMatchObject({ success: true });
    for (const item of items) expect(safeParseItem(item)).toMatchObject({ success: true });
  });

  test("content is read as it is, where its major version is the present one", async () => {
    if (Number.parseInt(version, 10) < Number.parseInt(SCHEMA_VERSION, 10)) return;
    expect(htmlOf(await contentOf(join(recorded, "content")))).toEqual(htmlOf(await contentOf(content)));
  });

  test("content renders the HTML that the goldens say", async () => {
    const html = htmlOf(await contentOf(content));
    expect([...html.keys()].map((id) => `${id}.html`).sort()).toEqual(
      readdirSync(join(recorded, "html")).sort(),
    );
    for (const [id, text] of html)
      await expect(text).toMatchFileSnapshot(join(recorded, "html", `${id}.html`));
  });

  test("the bundle answers as it did, and has every item whole", async () => {
    expect(JSON.parse(JSON.stringify(await answersOf(bundle)))).toEqual(
      recordedJson(recorded, "answers.json"),
    );
    const archive = await openArchive("/", { fetch: fileFetch(bundle) });
    const { items, archive: record } = await contentOf(join(recorded, "content"));
    expect(items.length).toBeGreaterThan(4);
    for (const item of items) expect(await archive.get(item.id)).toEqual(withhold(item, record?.privacy));
  });

  test("the bundle is built upon by the present version", async () => {
    const out = folderOf();
    cpSync(bundle, out, { recursive: true });
    const { items, archive } = await contentOf(content);
    await writeBundle(items, { out, ...(archive && { archive }) });
    const built = await openArchive("/", { fetch: fileFetch(out) });
    expect(await built.query({})).toMatchObject({
      total: { value: items.length },
    });
  });
});
