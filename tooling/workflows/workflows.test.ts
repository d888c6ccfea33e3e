import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { steps } from "../release/steps.ts";
import {
  checkWorkflows,
  commandFaults,
  lintWorkflow,
  privilegeFaults,
  readWorkflow,
  type Workflow,
} from "./index.ts";

const root = path.resolve(import.meta.dirname, "../..");
const release = readWorkflow(root, ".github/workflows/release.yml");
const ci = readWorkflow(root, ".github/workflows/ci.yml");

/** The release workflow after a change to its text. */
function changed(from: string, to: string): Workflow {
  const text = release.text.replace(from, to);
  expect(text).not.toBe(release.text);
  return { ...parse(text), file: release.file, text };
}

test("the workflows of this repository are in order", async () => {
  expect(await checkWorkflows(root, Object.keys(steps))).toEqual([]);
});

test("the release has four jobs, and only the last can prove who it is", () => {
  expect(Object.keys(release.jobs)).toEqual(["select", "version", "pack", "publish"]);
  const rights = Object.entries(release.jobs).map(([id, { permissions }]) => [id, permissions]);
  expect(Object.fromEntries(rights)).toEqual({
    select: { contents: "read" },
    version: { actions: "write", contents: "write", "pull-requests": "write" },
    pack: { contents: "read" },
    publish: { contents: "write", "id-token": "write" },
  });
  expect(release.jobs.publish?.environment).toBe("npm");
  const runs = release.jobs.publish?.steps?.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual([
    "node tooling/release/bin.ts publish release --provenance",
    "node tooling/release/bin.ts github-release release",
  ]);
});

test("ci-ok waits for every job of ci", () => {
  const others = Object.keys(ci.jobs).filter((id) => id !== "ci-ok");
  expect(ci.jobs["ci-ok"]?.needs).toEqual(others);
});

test.for([
  [
    "a right for all jobs",
    "permissions: {}",
    "permissions: { contents: write }",
    "write permissions: {} at the top",
  ],
  [
    "an action by its tag",
    /@[0-9a-f]{40} # v7\.0\.1/.exec(release.text)?.[0] ?? "",
    "@v7 # v7.0.1",
    "not an action of GitHub pinned by its commit",
  ],
  ["a pin without its version", " # v7.0.1", "", "has no comment with its version"],
  [
    "a stranger's action",
    "actions/download-artifact@",
    "somebody/download-artifact@",
    "not an action of GitHub",
  ],
  ["a kept token", "persist-credentials: false", "persist-credentials: true", "checkout keeps the token"],
  [
    "a registry for setup-node",
    "node-version: 24",
    "node-version: 24\n          registry-url: https://registry.npmjs.org",
    "registry-url",
  ],
  ["a cache", "package-manager-cache: false", "cache: pnpm", "setup-node caches"],
  ["publishing outside an environment", "    environment: npm\n", "", "outside a protected environment"],
  [
    "an installation where it is published",
    "node tooling/release/bin.ts publish",
    "node tooling/scripts/pnpm.mjs release publish",
    "runs more than the release's own program",
  ],
  [
    "proving elsewhere",
    "    permissions:\n      contents: read\n",
    "    permissions:\n      id-token: write\n",
    "only the job publish may hold id-token: write",
  ],
  [
    "all rights of a job",
    "    permissions:\n      contents: read\n",
    "    permissions: write-all\n",
    "not listed one by one",
  ],
  [
    "what strangers wrote",
    "  pull_request:",
    "  pull_request_target:",
    "pull_request_target runs with rights",
  ],
  ["a secret", "github.token", "secrets.NPM_TOKEN", "it needs no secret"],
  ["no end", "    timeout-minutes: 5\n", "", "it has no timeout-minutes"],
  [
    "going on",
    "      - id: select",
    "      - id: select\n        continue-on-error: true",
    "goes on after an error",
  ],
  ["a moving machine", "runs-on: ubuntu-24.04", "runs-on: ubuntu-latest", "names no fixed version"],
] as const)("a workflow with %s is refused", ([, from, to, fault]) => {
  expect(privilegeFaults(changed(from, to)).join("\n")).toContain(fault);
});

test.for([
  [
    "node tooling/release/bin.ts select-mode && npm publish",
    "is not a script of this repository, called alone",
  ],
  ["npx changeset version", "is not a script of this repository, called alone"],
  [
    "node tooling/release/bin.ts select $" + "{{ github.head_ref }}",
    "is not a script of this repository, called alone",
  ],
  ["node tooling/release/bin.ts selekt", "names no release step (selekt)"],
  ["node tooling/scripts/pnpm.mjs bild", "names no script of the root package.json (bild)"],
  ["node tooling/scripts/pnpm.mjs release publich", "names no release step (publich)"],
])("a step that runs `%s` is refused", ([command, fault]) => {
  const known = { scripts: ["build", "release"], steps: Object.keys(steps) };
  const workflow = { ...release, jobs: { one: { steps: [{ run: command }] } } };
  expect(commandFaults(workflow, known)).toEqual([`${release.file}, job one: "${command}" ${fault}.`]);
});

test.for([
  [
    "an expression that names nothing",
    "needs.select.outputs.mode == 'version'",
    "neds.mode == 'version'",
    "neds",
  ],
  ["a key that means nothing", "runs-on:", "run-on:", "run-on"],
  ["a job that waits for none", "needs: select", "needs: selekt", "selekt"],
] as const)("GitHub's parser refuses %s", async ([, from, to, fault]) => {
  expect(await lintWorkflow(release.file, release.text)).toEqual([]);
  expect((await lintWorkflow(release.file, changed(from, to).text)).join("\n")).toContain(fault);
});

test("what is pinned is kept up to date", () => {
  const text = readWorkflow(root, ".github/dependabot.yml") as unknown as {
    readonly updates: readonly { readonly "package-ecosystem": string }[];
  };
  expect(text.updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
});
