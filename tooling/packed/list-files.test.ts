import { expect, it } from "vitest";
import { listFiles } from "./list-files.ts";
import { pretendPackage } from "./pretend-package.ts";

it("writes the hash of a chunk as such, and a name once", () => {
  const chunks = {
    "dist/chunk-2AAAAAAA.js": "",
    "dist/chunk-BBBBBBB2.js": "",
    "dist/options-Dt2h5PP-.d.ts": "",
    "dist/parts/ar-0b1c2d3e.js": "",
    "dist/month-calendar.d.ts": "",
  };
  const exports = { "./month-calendar": { types: "./dist/month-calendar.d.ts" } };
  const lines = listFiles(pretendPackage({ exports }, chunks)).split("\n");
  expect(lines.filter((line) => /hash|month/.test(line))).toEqual([
    "dist/chunk-[hash].js",
    "dist/month-calendar.d.ts",
    "dist/options-[hash].d.ts",
    "dist/parts/ar-[hash].js",
  ]);
});
