import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../scripts/write-schema-page.mjs", import.meta.url));

test("docs/schema.md says what the schemas say; else run packages/schema/scripts/write-schema-page.mjs", () => {
  const { stdout, stderr } = spawnSync(process.execPath, [script, "--print"], { encoding: "utf8" });
  expect(stderr).toBe("");
  const written = readFileSync(new URL("../../../docs/schema.md", import.meta.url), "utf8");
  expect(written.replaceAll("\r\n", "\n")).toBe(stdout);
});
