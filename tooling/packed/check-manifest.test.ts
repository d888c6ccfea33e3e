import { describe, expect, it } from "vitest";
import { checkManifest } from "./check-manifest.ts";
import { pretendPackage } from "./pretend-package.ts";

function faultsOf(manifest: Readonly<Record<string, unknown>>): readonly string[] {
  return checkManifest(pretendPackage(manifest));
}

describe("checkManifest", () => {
  it("finds nothing wrong with a manifest that is complete", () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    ["name", { name: "wells" }],
    ["description", { description: "wells" }],
    ["keywords", { keywords: ["wells"] }],
    ["license", { license: "UNLICENSED" }],
    ["homepage", { homepage: undefined }],
    ["bugs", { bugs: undefined }],
    ["repository", { repository: { type: "git", url: "https://example.org" } }],
    ["engines", { engines: { node: ">=22" } }],
    ["type", { type: "commonjs" }],
    ["publishConfig", { publishConfig: undefined }],
    ["sideEffects", { sideEffects: undefined }],
    ["files", { files: ["dist"] }],
    ["funding", { funding: "https://example.org/money" }],
    ["script", { scripts: { postinstall: "node dist/index.js" } }],
    ["dependency", { dependencies: { "@event-content/schema": "workspace:^" } }],
    ["dependency", { devDependencies: { vitest: "catalog:" } }],
    ["peer", { peerDependencies: { react: ">=19" } }],
    ["package.json", { exports: {} }],
  ])("misses %s", (word, manifest) => {
    expect(faultsOf(manifest)).toEqual([expect.stringContaining(word)]);
  });

  it("takes a peer that is optional", () => {
    const peer = { peerDependencies: { react: ">=19" }, peerDependenciesMeta: { react: { optional: true } } };
    expect(faultsOf(peer)).toEqual([]);
  });

  it("wants types first", () => {
    const exports = {
      ".": { import: { default: "./dist/index.js", types: "./dist/index.d.ts" } },
      "./package.json": "./package.json",
    };
    expect(faultsOf({ exports })).toEqual([
      'exports["."] has import; give import and require, each with types before default',
      'exports["."].import has default, types; give import and require, each with types before default',
    ]);
  });

  it("wants what exports names, also by a pattern", () => {
    const exports = {
      "./*.css": "./dist/*.css",
      "./deep/*": "./*/index.js",
      "./package.json": "./package.json",
    };
    expect(faultsOf({ exports })).toEqual([
      'exports["./*.css"] names ./dist/*.css, which is not in the tarball',
    ]);
  });
});
