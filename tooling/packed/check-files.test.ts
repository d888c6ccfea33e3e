import { describe, expect, it } from "vitest";
import { checkFiles } from "./check-files.ts";
import { pretendPackage } from "./pretend-package.ts";

describe("checkFiles", () => {
  it("finds nothing wrong with what belongs there", () => {
    expect(checkFiles(pretendPackage())).toEqual([]);
  });

  it.each([
    "dist/index.js.map",
    "dist/index.test.js",
    "test/index.js",
    "src/index.ts",
    "dist/index.ts",
    "tsconfig.json",
    ".turbo/turbo-build.log",
    "dist/.DS_Store",
  ])("finds %s", (file) => {
    expect(checkFiles(pretendPackage({}, { [file]: "" }))[0]).toContain(`${file} is a`);
  });

  it.each(["CHANGELOG.md", "LICENSE", "README.md"])("misses %s", (file) => {
    expect(checkFiles(pretendPackage({}, { [file]: undefined }))).toContain(`${file} is missing`);
  });

  it("misses the map that a script names", () => {
    const script = { "dist/index.js": "export {};\n//# sourceMappingURL=index.js.map\n" };
    expect(checkFiles(pretendPackage({}, script))).toEqual([
      "dist/index.js names a source map that is not there",
    ]);
  });

  it("wants the changes of the version that is packed", () => {
    const packed = (text: string) =>
      checkFiles(pretendPackage({ version: "0.1.0" }, { "CHANGELOG.md": text }));
    expect(packed("# @event-content/wells\n\n## 0.1.0\n\nNew.\n")).toEqual([]);
    expect(packed("# @event-content/wells\n\n## 0.0.9\n")).toEqual([
      "CHANGELOG.md says nothing of 0.1.0; npx pnpm changeset version writes it",
    ]);
  });

  it("wants the licence of code that was bundled", () => {
    const script = {
      "dist/index.js": "// ../../node_modules/.pnpm/@x+y@1.0.0/node_modules/@x/y/index.js\nlet y;\n",
    };
    expect(checkFiles(pretendPackage({}, script))).toEqual([
      "THIRD-PARTY.md does not hold the licence of @x/y, whose code is in the tarball",
    ]);
    const licence = { ...script, "THIRD-PARTY.md": "# Code of others\n\n## @x/y\n\nMIT License\n" };
    expect(checkFiles(pretendPackage({}, licence))).toEqual([]);
  });
});
