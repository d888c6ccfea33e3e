import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkPublint } from "./check-publint.ts";
import { checkTypes } from "./check-types.ts";
import { packPackages } from "./pack-packages.ts";
import type { PackedPackage } from "./packed-package.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "to-pack-"));
  mkdirSync(path.join(root, "packages/wells"), { recursive: true });
  writeFileSync(path.join(root, "package.json"), '{ "private": true }');
  writeFileSync(
    path.join(root, "pnpm-workspace.yaml"),
    'packages: ["packages/*"]\ncatalog: { zod: ^4.0.0 }\n',
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function pack(files: Readonly<Record<string, string>>, exports: object): Promise<PackedPackage> {
  const manifest = {
    name: "@event-content/wells",
    version: "1.2.3",
    license: "Apache-2.0",
    type: "module",
    files: Object.keys(files),
    exports,
    dependencies: { zod: "catalog:" },
  };
  const all = { ...files, "package.json": JSON.stringify(manifest), "wells.test.js": "" };
  for (const [file, text] of Object.entries(all))
    writeFileSync(path.join(root, "packages/wells", file), text);
  const [packed] = await packPackages(root);
  if (!packed) throw new Error("Nothing was packed.");
  return packed;
}

it("reads what pnpm would publish", async () => {
  const packed = await pack(
    { "index.js": "export const depth = 3;\n", "index.d.ts": "export declare const depth: number;\n" },
    { ".": { types: "./index.d.ts", default: "./index.js" } },
  );
  expect([...packed.files.keys()]).toEqual(["index.d.ts", "index.js", "package.json"]);
  expect(packed.manifest.dependencies).toEqual({ zod: "^4.0.0" });
  expect(packed.entries.map(({ name }) => name)).toEqual(["@event-content/wells"]);
  expect(await checkPublint(packed)).toEqual([]);
  expect(await checkTypes(packed, "esm-only")).toEqual([]);
});

it("sees types that are those of the other format, and a script that is in the wrong one", async () => {
  const packed = await pack(
    {
      "index.js": "export const depth = 3;\n",
      "index.cjs": "export const depth = 3;\n",
      "index.d.ts": "export declare const depth: number;\n",
    },
    { ".": { types: "./index.d.ts", import: "./index.js", require: "./index.cjs" } },
  );
  expect(await checkTypes(packed, "node16")).toEqual([
    expect.stringContaining("FalseESM"),
    expect.stringContaining("UnexpectedModuleSyntax"),
  ]);
  expect(await checkTypes(packed, "esm-only")).toEqual([]);
  expect((await checkPublint(packed)).join("\n")).toContain("FILE_INVALID_EXPLICIT_FORMAT");
});
