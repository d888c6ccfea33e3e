import path from "node:path";
import { documentPackages } from "@event-content/tooling/packed";
import { expect, it } from "vitest";

it("every public export of every package is documented", async () => {
  const { faults } = await documentPackages(path.resolve(import.meta.dirname, "../.."));
  expect(faults).toEqual([]);
});
