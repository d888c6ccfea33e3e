import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../scripts/write-elements-page.mjs", import.meta.url));

test("docs/elements.md says what the sources say; else run packages/elements/scripts/write-elements-page.mjs", () => {
  const { stdout, stderr } = spawnSync(process.execPath, [script, "--print"], { encoding: "utf8" });
  expect(stderr).toBe("");
  const written = readFileSync(new URL("../../../docs/elements.md", import.meta.url), "utf8");
  expect(written.replaceAll("\r\n", "\n")).toBe(stdout);
});
