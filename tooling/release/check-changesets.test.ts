import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkChangesets } from "./check-changesets.ts";
import { makeWorkspace, type TestWorkspace } from "./testing/make-workspace.ts";

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(() => workspace.remove());

test("the changesets of this repository can be used", () => {
  expect(() => checkChangesets(path.resolve(import.meta.dirname, "../.."))).not.toThrow();
});

test("a changeset that names an unknown package is told with the names there are", () => {
  workspace.write(".changeset/new-field.md", '---\n"@event-content/bass": minor\n---\n\nA field.\n');
  expect(() => checkChangesets(workspace.root)).toThrow(
    '.changeset/new-field.md names "@event-content/bass", which is no package here. Write one of @event-content/base, @event-content/elements.',
  );
});

test("a private package is not released", () => {
  workspace.write(".changeset/tools.md", '---\n"@event-content/tools": minor\n---\n\nA tool.\n');
  expect(() => checkChangesets(workspace.root)).toThrow('names "@event-content/tools", which is no package');
});

test("a changeset a formatter spoiled is told, with how it begins", () => {
  workspace.write(".changeset/spoiled.md", '---\n\n## "@event-content/base": minor\n\nA field.\n');
  expect(() => checkChangesets(workspace.root)).toThrow(
    /^\.changeset\/spoiled\.md cannot be read: .* It begins with a line "---"/,
  );
});

test("a changeset says something, of some package", () => {
  workspace.write(".changeset/a.md", '---\n"@event-content/base": minor\n---\n');
  workspace.write(".changeset/b.md", "---\n---\n\nText.\n");
  expect(() => checkChangesets(workspace.root)).toThrow(/a\.md says nothing.*\n.*b\.md names no package/);
});
