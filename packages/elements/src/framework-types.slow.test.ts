import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const require = createRequire(import.meta.url);
const fixtures = fileURLToPath(new URL("../test/types", import.meta.url));

/** What a checker says of a folder of `test/types`. */
function checked(bin: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: fixtures, encoding: "utf8" });
  return stdout + stderr;
}

const tsc = path.join(path.dirname(require.resolve("typescript")), "../bin/tsc");
const vueTsc = path.join(path.dirname(require.resolve("vue-tsc/package.json")), "bin/vue-tsc.js");
const svelteCheck = path.join(path.dirname(require.resolve("svelte-check/package.json")), "bin/svelte-check");

// Compilers read the libraries of a framework anew each time.
const LONG = 300_000;

describe("types of tags: right use compiles, and what is marked as wrong does not", () => {
  test.each([
    ["the DOM, React 19 and Preact", ".", tsc],
    ["Vue", "vue", vueTsc],
  ])(
    "%s",
    (_, folder, bin) => {
      expect(checked(bin, "--noEmit", "-p", folder)).toBe("");
    },
    LONG,
  );

  test(
    "Svelte",
    () => {
      const said = checked(
        svelteCheck,
        "--workspace",
        "svelte",
        "--tsconfig",
        "./tsconfig.json",
        "--output",
        "machine",
      );
      const errors = [...said.matchAll(/ERROR "(.+?)" (\d+):\d+ "(.+)"/g)].map(([, ...found]) => found);
      expect(errors).toEqual([
        ["wrong.svelte", "5", expect.stringContaining("tight")],
        ["wrong.svelte", "6", expect.stringContaining("many")],
        ["wrong.svelte", "7", expect.stringContaining("href")],
      ]);
      expect(said).toMatch(/COMPLETED \d+ FILES 3 ERRORS/);
    },
    LONG,
  );
});

test.each(["vue/in-readme.vue", "svelte/in-readme.svelte"])("the README shows %s", (file) => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme).toContain(`\n${readFileSync(`${fixtures}/${file}`, "utf8")}\`\`\`\n`);
});
