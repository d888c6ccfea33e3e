import { existsSync, readdirSync, readFileSync } from "node:fs";
import { safeParseItem } from "@event-content/schema";
import { describe, expect, it } from "vitest";
import { type Case, outputsOf } from "../test/outputs-of.ts";

const cases = new URL("./cases/", import.meta.resolve("@event-content/fixtures/package.json"));
const read = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, cases), "utf8");

describe.each(readdirSync(cases))("case %s", (name) => {
  const input = JSON.parse(read(name, "input.json")) as Case;

  it("is valid content", () => {
    for (const item of input.items) expect(safeParseItem(item)).toMatchObject({ success: true });
  });

  it.each(Object.entries(outputsOf(input)))("gives %s", (file, text) => {
    expect(
      existsSync(new URL(`${name}/${file}`, cases)),
      `${name}/${file} is missing: run pnpm goldens and read it`,
    ).toBe(true);
    expect(text).toBe(read(name, file));
  });

  it("gives the same for what the schema has completed", () => {
    const items = input.items.map((item) => {
      const result = safeParseItem(item);
      return result.success ? result.data : expect.fail(item.id);
    });
    expect(outputsOf({ ...input, items })).toEqual(outputsOf(input));
  });
});
