import { afterEach, beforeEach, expect, test } from "vitest";
import { type SelectedMode, selectMode, type WorkflowEvent } from "./select-mode.ts";
import { makeWorkspace, type TestWorkspace } from "./testing/make-workspace.ts";
import { type Answers, serveAnswers } from "./testing/serve-answers.ts";

const NONE = { mode: "none", tag: "" };
const record = (name: string): object => ({
  "dist-tags": { latest: "1.0.0" },
  versions: { "1.0.0": { dist: { integrity: "sha512-", tarball: `https://registry.example/${name}.tgz` } } },
});

let workspace: TestWorkspace;
let registry: Answers | undefined;
beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(async () => {
  workspace.remove();
  await registry?.close();
});

/** What is selected while the registry has these packages. */
async function select(
  names: readonly string[],
  eventName = "push",
  event: WorkflowEvent = {},
): Promise<SelectedMode> {
  registry = await serveAnswers(
    Object.fromEntries(names.map((name) => [`/@event-content%2f${name}`, record(name)])),
  );
  return selectMode(workspace.root, { registry: registry.url, eventName, event });
}

function addChangeset(): void {
  workspace.write(".changeset/new-field.md", '---\n"@event-content/base": minor\n---\n\nA field.\n');
}

function addChangelogs(): void {
  for (const name of ["base", "elements"]) {
    workspace.write(`packages/${name}/CHANGELOG.md`, `# ${name}\n\n## 1.0.0\n\nFirst.\n`);
  }
}

function pullRequest(labels: readonly string[], from = "event-content/event-content"): WorkflowEvent {
  return {
    pull_request: {
      number: 12,
      labels: labels.map((name) => ({ name })),
      head: { repo: { full_name: from } },
      base: { repo: { full_name: "event-content/event-content" } },
    },
  };
}

test("pending changesets ask for a version", async () => {
  addChangeset();
  expect(await select([])).toEqual({ mode: "version", tag: "latest" });
});

test("a version with a changelog that the registry lacks is published", async () => {
  addChangelogs();
  expect(await select([])).toEqual({ mode: "publish", tag: "latest" });
  expect(await select(["base"])).toEqual({ mode: "publish", tag: "latest" });
});

test("nothing is done for what is published, or has never had a version", async () => {
  expect(await select([])).toEqual(NONE);
  addChangelogs();
  expect(await select(["base", "elements"])).toEqual(NONE);
});

test("a release that stopped half-way is finished before the next begins", async () => {
  addChangelogs();
  addChangeset();
  await expect(select(["base"])).rejects.toThrow(
    'A release stopped half-way: @event-content/base@1.0.0 are published, @event-content/elements@1.0.0 are not. Run the failed job "publish" of that release again',
  );
});

test("a labelled pull request of this repository is published as a snapshot, and no other", async () => {
  expect(await select([], "pull_request", pullRequest(["snapshot"]))).toEqual({
    mode: "snapshot",
    tag: "pr-12",
  });
  expect(await select([], "pull_request", pullRequest(["bug"]))).toEqual(NONE);
  expect(await select([], "pull_request", pullRequest(["snapshot"], "somebody/event-content"))).toEqual(NONE);
});

test("a registry that fails is not taken for one that knows nothing", async () => {
  addChangelogs();
  registry = await serveAnswers({ "/@event-content%2fbase": 503 });
  const options = { registry: registry.url, eventName: "push", event: {} };
  await expect(selectMode(workspace.root, options)).rejects.toThrow(
    /answers 503 .* run the same command again/,
  );
});
