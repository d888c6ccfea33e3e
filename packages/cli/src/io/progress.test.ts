import { expect, test } from "vitest";
import { memoryIo } from "../../test/memory-io.ts";
import { progress } from "./progress.ts";

test.each([
  ["a person watches long work", true, 3, true],
  ["there is one step only", true, 1, false],
  ["nobody watches", false, 3, false],
])("a bar where %s: %s, %i steps", (_, terminal, total, shown) => {
  const io = memoryIo({ terminal });
  const bar = progress(total, "Importing", io);
  for (let step = 0; step < total; step++) bar.step();
  bar.stop();
  expect(io.written.stderr.includes("Importing")).toBe(shown);
  expect(io.written.stdout).toBe("");
});
