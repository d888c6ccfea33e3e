import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { documentPackages } from "./document-packages.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "documented-"));
  mkdirSync(path.join(root, "packages/wells/dist"), { recursive: true });
  const exports = { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } };
  const manifest = { name: "@event-content/wells", version: "1.0.0", exports };
  writeFileSync(path.join(root, "packages/wells/package.json"), JSON.stringify(manifest));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function declare(text: string): void {
  writeFileSync(path.join(root, "packages/wells/dist/index.d.ts"), text);
}

it("names each export, and each method of one, that has no comment", async () => {
  declare(
    "export declare const depth: number;\nexport interface Well { readonly dig: () => void; readonly depth: number }\n",
  );
  const { faults } = await documentPackages(root);
  expect(faults).toEqual([
    expect.stringContaining("Well (Interface)"),
    expect.stringContaining("Well.dig (Property)"),
    expect.stringContaining("depth (Variable)"),
  ]);
});

it("names a link that leads nowhere", async () => {
  declare("/** Metres, as {@link nothing} says. */\nexport declare const depth: number;\n");
  const { faults } = await documentPackages(root);
  expect(faults).toEqual([expect.stringContaining("nothing")]);
});

it("writes what is documented as HTML", async () => {
  declare("/** Metres. */\nexport declare const depth: number;\n");
  const { faults, write } = await documentPackages(root);
  expect(faults).toEqual([]);
  await write(path.join(root, "api"));
  expect(readdirSync(path.join(root, "api"))).toContain("index.html");
});
