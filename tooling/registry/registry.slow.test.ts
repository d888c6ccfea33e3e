import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PackedPackage, packAll, publishAll, type Registry, runPnpm, startRegistry } from "./index.ts";

const SCOPE = "@registry-test";
// Its registry answers nothing: what is asked for beyond the scope is not there.
const NOWHERE = "http://127.0.0.1:9/";

let folder: string;
let packed: PackedPackage[];

async function write(file: string, content: string | object) {
  const target = path.join(folder, "workspace", file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, typeof content === "string" ? content : JSON.stringify(content));
}

const manifest = (name: string, more: object = {}) => ({
  name: `${SCOPE}/${name}`,
  version: "1.2.3",
  exports: "./index.js",
  files: ["*.js"],
  ...more,
});

async function versions({ url }: Registry, name: string): Promise<string[] | number> {
  const response = await fetch(`${url}${SCOPE}%2f${name}`);
  if (!response.ok) return response.status;
  return Object.keys(((await response.json()) as { versions: object }).versions);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "registry-test-"));
  await write("pnpm-workspace.yaml", "packages: [packages/*]\n");
  await write("package.json", { name: "root", private: true });
  await write("packages/base/package.json", manifest("base"));
  await write("packages/base/index.js", "export const one = 1;\n");
  const dependencies = { [`${SCOPE}/base`]: "workspace:^" };
  await write("packages/top/package.json", manifest("top", { dependencies }));
  await write("packages/top/index.js", "export const two = 2;\n");
  await write("packages/tools/package.json", { ...manifest("tools"), private: true });
  await runPnpm(["install", "--offline"], path.join(folder, "workspace"));
  packed = await packAll(path.join(folder, "workspace"), { out: path.join(folder, "packed") });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("packs the public packages of a workspace, those that are depended on first", () => {
  expect(packed.map(({ name, version }) => `${name} ${version}`)).toEqual([
    `${SCOPE}/base 1.2.3`,
    `${SCOPE}/top 1.2.3`,
  ]);
});

test("says what to do when a package was not built", async () => {
  const workspace = path.join(folder, "workspace");
  await write("packages/base/package.json", manifest("base", { exports: { ".": "./dist/index.js" } }));
  await expect(packAll(workspace, { out: path.join(folder, "unbuilt") })).rejects.toThrow(
    `${SCOPE}/base was packed without dist/index.js, which its package.json names. Build it first`,
  );
});

test("publishes once, keeps what it has, and gives it to another registry that asks", async () => {
  const storage = path.join(folder, "storage");
  const first = await startRegistry({ scope: SCOPE, uplink: NOWHERE, storage });
  expect(await versions(first, "top")).toBe(404);
  await publishAll(first, packed);
  await expect(publishAll(first, packed)).rejects.toThrow("cannot publish over");
  await first.stop();

  const again = await startRegistry({ scope: SCOPE, uplink: NOWHERE, storage });
  const asking = await startRegistry({ scope: "@other", uplink: again.url });
  expect(await versions(again, "top")).toEqual(["1.2.3"]);
  expect(await versions(asking, "top")).toEqual(["1.2.3"]);
  await asking.stop();
  await again.stop();
});

test("takes nothing without its token", async () => {
  const registry = await startRegistry({ scope: SCOPE, uplink: NOWHERE });
  const wrong = { ...registry, npmrc: registry.npmrc.replace(registry.token, "wrong") };
  await expect(publishAll(wrong, packed)).rejects.toThrow(/npm publish .* ended with 1/);
  expect(await versions(registry, "base")).toBe(404);
  await registry.stop();
});

test("says so when the port is taken", async () => {
  const registry = await startRegistry({ scope: SCOPE, uplink: NOWHERE });
  const port = Number(new URL(registry.url).port);
  await expect(startRegistry({ scope: SCOPE, uplink: NOWHERE, port })).rejects.toThrow(/EADDRINUSE|in use/);
  await registry.stop();
});
