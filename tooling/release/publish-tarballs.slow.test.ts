import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Registry, startRegistry } from "../registry/index.ts";
import { integrityOf } from "./integrity-of.ts";
import { packPackages } from "./pack-packages.ts";
import { type PublishOutcome, publishTarballs } from "./publish-tarballs.ts";
import { type ReleasePlan, readPlan } from "./read-plan.ts";
import { readRecord } from "./read-record.ts";
import { type CountingProxy, startCountingProxy } from "./rehearse/start-counting-proxy.ts";
import { makeWorkspace, type TestWorkspace } from "./testing/make-workspace.ts";

// Each test packs and publishes with npm, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const NOWHERE = "http://127.0.0.1:9/";

let behind: Registry;
let registry: CountingProxy;
let workspace: TestWorkspace;
let home: string;
let patch = 0;
/** The folder of the pack step, of a version no other test has. */
let folder: string;

beforeAll(async () => {
  behind = await startRegistry({ uplink: NOWHERE });
  registry = await startCountingProxy(behind.url);
  home = mkdtempSync(path.join(tmpdir(), "publish-test-"));
});
afterAll(async () => {
  await registry.stop();
  await behind.stop();
  rmSync(home, { recursive: true, force: true });
});

beforeEach(async () => {
  patch += 1;
  workspace = await makeWorkspace(`1.0.${patch}`);
  folder = path.join(workspace.root, "release");
  await packPackages(workspace.root, folder);
  return () => workspace.remove();
});

function withToken(token: string): NodeJS.ProcessEnv {
  const npmrc = path.join(home, "npmrc");
  writeFileSync(npmrc, `//${new URL(registry.url).host}/:_authToken=${token}\nfetch-retries=0\n`);
  return { npm_config_userconfig: npmrc };
}

function publish(token: string = behind.token): Promise<PublishOutcome[]> {
  return publishTarballs(folder, { registry: registry.url, env: withToken(token), patience: 1500 });
}

async function published(): Promise<string[]> {
  const { version, packages } = readPlan(folder);
  const records = await Promise.all(packages.map(({ name }) => readRecord(registry.url, name)));
  return packages.filter((_, index) => records[index]?.versions.has(version)).map(({ name }) => name);
}

/** Writes the plan anew after a tarball was changed, as packing again does. */
function repack(file: string, bytes: Uint8Array): void {
  writeFileSync(path.join(folder, file), bytes);
  const plan: ReleasePlan = JSON.parse(readFileSync(path.join(folder, "release.json"), "utf8"));
  const packages = plan.packages.map((one) =>
    one.file === file ? { ...one, integrity: integrityOf(bytes) } : one,
  );
  writeFileSync(path.join(folder, "release.json"), JSON.stringify({ ...plan, packages }));
}

test("publishes each package once, and does nothing the second time", async () => {
  const version = `1.0.${patch}`;
  expect(await publish()).toEqual([
    { name: "@event-content/base", version, outcome: "published" },
    { name: "@event-content/elements", version, outcome: "published" },
  ]);
  const before = registry.taken.length;
  expect((await publish()).map(({ outcome }) => outcome)).toEqual(["there", "there"]);
  expect(registry.taken.length).toBe(before);
  expect((await readRecord(registry.url, "@event-content/elements")).tags).toEqual({ latest: version });
});

test("a wrong token is told before anything is published", async () => {
  await expect(publish("wrong")).rejects.toThrow(
    `${registry.url} does not accept your token, or there is none. Log in (\`npm login --registry ${registry.url}\`)`,
  );
  expect(await published()).toEqual([]);
});

test("a version that exists with other content stops everything before anything is published", async () => {
  await publish();
  const { packages } = readPlan(folder);
  const [base, elements] = packages;
  const other = await makeWorkspace(`1.0.${patch}`);
  other.write("packages/elements/README.md", "Another text.\n");
  await other.commit("Text");
  other.build();
  folder = path.join(other.root, "release");
  await packPackages(other.root, folder);
  expect(base && elements && readPlan(folder).packages[0]?.integrity).toBe(base?.integrity);
  const before = registry.taken.length;
  await expect(publish()).rejects.toThrow(
    `The registry has other content under the same version: @event-content/elements@1.0.${patch}. A version never changes: write a changeset`,
  );
  expect(registry.taken.length).toBe(before);
  other.remove();
});

test("the same content, compressed otherwise, is the same", async () => {
  await publish();
  const file = readPlan(folder).packages[0]?.file ?? "";
  const bytes = readFileSync(path.join(folder, file));
  repack(file, gzipSync(gunzipSync(bytes), { level: 1 }));
  expect((await publish()).map(({ outcome }) => outcome)).toEqual(["there", "there"]);
});

test("a registry that goes down half-way is told with how to go on, and the same call goes on", async () => {
  registry.failAfter(1);
  await expect(publish()).rejects.toThrow("run the same command again");
  await registry.recover();
  expect(await published()).toEqual(["@event-content/base"]);
  expect((await publish()).map(({ outcome }) => outcome)).toEqual(["there", "published"]);
  const sent = registry.taken.filter((one) => one.endsWith(`@1.0.${patch}`));
  expect(sent).toEqual([`@event-content/base@1.0.${patch}`, `@event-content/elements@1.0.${patch}`]);
});

test("a registry that is down is told before anything is published", async () => {
  const gone = publishTarballs(folder, { registry: NOWHERE, env: withToken("any") });
  await expect(gone).rejects.toThrow(`The registry does not answer: ${NOWHERE}@event-content%2fbase.`);
});

test("a tarball that was changed since it was packed is not published", async () => {
  appendFileSync(path.join(folder, readPlan(folder).packages[1]?.file ?? ""), "more");
  await expect(publish()).rejects.toThrow(/elements.* is not the file that was packed\. Pack again/);
  expect(registry.taken.filter((one) => one.endsWith(`@1.0.${patch}`))).toEqual([]);
});

test("what was not packed is not published", async () => {
  rmSync(folder, { recursive: true });
  await expect(publish()).rejects.toThrow(/release\.json does not exist\. Run `npx pnpm release pack/);
});

test("a snapshot never becomes the latest", async () => {
  const file = path.join(folder, "release.json");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(`1.0.${patch}`, `0.0.0-pr-7-${patch}`));
  const plan: ReleasePlan = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...plan, packages: [] }));
  await expect(publish()).rejects.toThrow('everybody would install it under the dist-tag "latest"');
});

test("provenance outside of the workflow is refused before anything is published", async () => {
  const env = { ...withToken(behind.token), ACTIONS_ID_TOKEN_REQUEST_URL: "" };
  const call = publishTarballs(folder, { registry: registry.url, provenance: true, env });
  await expect(call).rejects.toThrow(
    /Provenance needs a job on GitHub with the permission `id-token: write`/,
  );
  expect(await published()).toEqual([]);
});
