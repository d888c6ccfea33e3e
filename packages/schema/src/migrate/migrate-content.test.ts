import { MIGRATIONS, type Migration, migrateContent, SCHEMA_VERSION } from "@event-content/schema";
import { describe, expect, it } from "vitest";

const item = { id: "a", kind: "news", lang: "en", title: "A" };

/** Versions that there are not: a field more in 1.1, another name in 2.0, and again in 2.1. */
const madeUp: readonly Migration[] = [
  { to: "1.0", about: "is of the first version" },
  { to: "1.1", about: "adds a mood", item: (fields) => ({ mood: "calm", ...fields }) },
  {
    to: "2.0",
    about: 'renames "files" to "documents"',
    item: ({ files, ...rest }) => (files === undefined ? rest : { ...rest, documents: files }),
    archive: ({ name, ...rest }) => ({ ...rest, title: name }),
  },
  { to: "2.1", about: "nothing" },
];
const by = { migrations: madeUp };

it("knows the version that is written as the last of all", () => {
  expect(MIGRATIONS.at(-1)?.to).toBe(SCHEMA_VERSION);
});

describe("content that states no version", () => {
  it("states the present one, before all else, and is otherwise as it was", () => {
    const result = migrateContent({ ...item, anything: [1] });
    expect(result).toEqual({
      success: true,
      from: undefined,
      to: "1.0",
      data: { schemaVersion: "1.0", ...item, anything: [1] },
      changes: ["states version 1.0"],
    });
    expect(Object.keys(result.success ? result.data : {})[0]).toBe("schemaVersion");
  });

  it("goes through every step, from the first on", () => {
    const input = { ...item, files: ["x"] };
    expect(migrateContent(input, by)).toEqual({
      success: true,
      from: undefined,
      to: "2.1",
      data: { schemaVersion: "2.1", mood: "calm", ...item, documents: ["x"] },
      changes: ["adds a mood", 'renames "files" to "documents"', "states version 2.1"],
    });
    expect(input).toEqual({ ...item, files: ["x"] });
  });

  it("is of the version of its record, and leaves stating it to the record", () => {
    const result = migrateContent(
      { ...item, files: [] },
      { ...by, to: "2.0", inherited: "1.1", state: false },
    );
    expect(result).toMatchObject({ success: true, from: "1.1", data: { ...item, documents: [] } });
    expect(result.success && result.data).not.toHaveProperty("schemaVersion");
    expect(result.success && result.data).not.toHaveProperty("mood");
  });
});

it("begins where the content is, and keeps the place of schemaVersion", () => {
  const result = migrateContent({ id: "a", schemaVersion: "1.1", files: [1] }, { ...by, to: "2.0" });
  expect(JSON.stringify(result.success && result.data)).toBe(
    '{"id":"a","schemaVersion":"2.0","documents":[1]}',
  );
});

it("takes a record through the steps of records", () => {
  expect(migrateContent({ name: "Archive" }, { ...by, of: "archive", to: "2.0" })).toMatchObject({
    data: { title: "Archive", schemaVersion: "2.0" },
  });
});

it("does nothing the second time", () => {
  const once = migrateContent({ ...item, files: [] }, by);
  const twice = migrateContent(once.success ? once.data : undefined, by);
  expect(twice).toMatchObject({ success: true, changes: [], data: once.success ? once.data : {} });
});

it("leaves what is of a later minor version as it is", () => {
  const later = { ...item, schemaVersion: "1.9", future: true };
  expect(migrateContent(later)).toEqual({
    success: true,
    from: "1.9",
    to: "1.9",
    data: later,
    changes: [],
  });
});

it.each([
  ["a later major version", { ...item, schemaVersion: "2.0" }, "newer-version"],
  ["a version that never was", { ...item, schemaVersion: "0.7" }, "unknown-version"],
  ["a version that is none", { ...item, schemaVersion: 1 }, "unknown-version"],
  ["a list", [item], "wrong-type"],
  ["nothing", null, "wrong-type"],
])("refuses %s", (_, input, code) => {
  expect(migrateContent(input)).toMatchObject({
    success: false,
    faults: [{ code, severity: "error", hint: expect.stringMatching(/\w/) }],
  });
});

it("throws where a programmer asks for a version that there is not", () => {
  expect(() => migrateContent(item, { to: "9.9" })).toThrow(
    new RangeError("There is no version 9.9; there are 1.0."),
  );
});
