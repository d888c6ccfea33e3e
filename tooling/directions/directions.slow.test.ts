import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const repository = path.resolve(import.meta.dirname, "../..");
const names = readdirSync(`${repository}/packages`);
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

let root: string;

function write(file: string, text: string): void {
  mkdirSync(path.dirname(`${root}/${file}`), { recursive: true });
  writeFileSync(`${root}/${file}`, text);
}

function writeManifest(name: string, fields: Record<string, unknown>): void {
  const dependencies = fields.dependencies ?? {};
  write(
    `packages/${name}/package.json`,
    JSON.stringify({ name: `@event-content/${name}`, version: "0.0.0", ...fields, dependencies }),
  );
}

function run(command: string, args: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

/** Both halves of `pnpm run directions`. */
function directions(): { failed: boolean; output: string } {
  const turbo = run(`${repository}/node_modules/.bin/turbo`, ["boundaries", "--no-color"]);
  const own = run(process.execPath, [`${repository}/tooling/scripts/check-directions.mjs`, root]);
  return { failed: turbo.status !== 0 || own.status !== 0, output: turbo.output + own.output };
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "directions-"));
  for (const file of ["turbo.json", "package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml"]) {
    cpSync(`${repository}/${file}`, `${root}/${file}`);
  }
  spawnSync("git", ["init", "-q", root]);
  for (const name of names) {
    writeManifest(name, {});
    cpSync(`${repository}/packages/${name}/turbo.json`, `${root}/packages/${name}/turbo.json`);
    write(`packages/${name}/src/index.ts`, "export const one = 1;\n");
  }
  write("tooling/package.json", '{ "name": "@event-content/tooling", "private": true, "version": "0.0.0" }');
  cpSync(`${repository}/tooling/turbo.json`, `${root}/tooling/turbo.json`);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const workspace = (...dependencies: string[]) =>
  Object.fromEntries(dependencies.map((name) => [`@event-content/${name}`, "workspace:^"]));

test("a workspace whose packages look one way passes", () => {
  writeManifest("renderer", {
    dependencies: workspace("schema"),
    devDependencies: workspace("fixtures", "tooling"),
  });
  write("packages/renderer/src/render.ts", 'export { one } from "@event-content/schema";\n');
  write("packages/renderer/src/render.test.ts", 'import "@event-content/fixtures/cases/001/input.json";\n');
  write(
    "packages/renderer/src/told.ts",
    '/** `import { item } from "@event-content/cli"` */\nexport const two = 2;\n',
  );
  expect(directions()).toMatchObject({ failed: false });
});

test.each([
  ["import", 'import { one } from "@event-content/renderer";'],
  ["re-export", 'export { one } from "@event-content/renderer";'],
  ["dynamic import", 'export const later = import("@event-content/renderer");'],
  ["type", 'export type Later = typeof import("@event-content/renderer");'],
  ["require", 'export const later = require("@event-content/renderer");'],
])("an undeclared package fails: %s", (_, source) => {
  write("packages/schema/src/back.ts", `${source}\n`);
  const { failed, output } = directions();
  expect(failed).toBe(true);
  expect(output).toContain("schema/src/back.ts");
  expect(output).toContain("@event-content/renderer");
});

test.each([
  ["schema", "renderer"],
  ["renderer", "archive"],
  ["archive", "renderer"],
  ["importers", "renderer"],
  ["renderer", "elements"],
  ["elements", "importers"],
  ["elements", "cli"],
])("the manifest of %s may not name %s", (name, forbidden) => {
  writeManifest(name, { dependencies: workspace(forbidden) });
  const { failed, output } = directions();
  expect(failed).toBe(true);
  expect(output).toMatch(new RegExp(`@event-content/${forbidden}.*\n?.*@event-content/${name}`));
});

test.each([
  ["code", "back.ts", 'export { one } from "../../renderer/src/index.ts";'],
  ["a stylesheet", "back.css", '@import "../../renderer/src/style.css";'],
])("a relative path into another package fails: %s", (_, file, source) => {
  write(`packages/schema/src/${file}`, `${source}\n`);
  const { failed, output } = directions();
  expect(failed).toBe(true);
  expect(output).toContain(`packages/schema/src/${file}`);
});

test.each(["fixtures", "tooling"])("%s may not be a dependency, only a devDependency", (name) => {
  writeManifest("renderer", { dependencies: workspace(name) });
  const { failed, output } = directions();
  expect(failed).toBe(true);
  expect(output).toContain(`packages/renderer/package.json: @event-content/${name} is for tests and builds`);
});

test("sources may not use what only tests have", () => {
  writeManifest("renderer", { devDependencies: { ...workspace("fixtures"), "fast-check": "4" } });
  write(
    "packages/renderer/src/render.ts",
    'import "@event-content/fixtures/cases/a.json";\nimport "fast-check";\n',
  );
  const { failed, output } = directions();
  expect(failed).toBe(true);
  expect(output).toContain('"@event-content/fixtures/cases/a.json" is for tests and builds');
  expect(output).toContain('"fast-check" is not among the dependencies of @event-content/renderer');
});

test("a package without a tag fails, since no rule would hold for it", () => {
  write("packages/schema/turbo.json", '{ "extends": ["//"] }');
  const { failed, output } = directions();
  expect(failed).toBe(true);
  expect(output).toContain("@event-content/schema needs one tag of");
});

test("the repository itself passes", () => {
  const options = { cwd: repository, env, encoding: "utf8" } as const;
  const turbo = spawnSync(`${repository}/node_modules/.bin/turbo`, ["boundaries"], options);
  const own = spawnSync(process.execPath, [`${repository}/tooling/scripts/check-directions.mjs`], options);
  expect({ status: turbo.status, output: turbo.stdout }).toMatchObject({ status: 0 });
  expect({ status: own.status, output: own.stderr }).toMatchObject({ status: 0 });
});
