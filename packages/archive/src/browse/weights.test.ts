import { weighStages } from "@event-content/tooling/weights";
import { describe, expect, test } from "vitest";

const here = import.meta.dirname;

/** Bytes at most, gzip -9, of what is loaded at once and then with the first question of each kind. */
describe.each([
  [
    "items",
    'export { browseItems } from "@event-content/archive/browse/items"',
    { stdin: 3900, "refusal-fault": 500, "find-text": 5100 },
  ],
  [
    "a bundle",
    'export { browseBundle } from "@event-content/archive/browse/bundle"',
    { stdin: 5000, "bundle-fields": 6500, "ask-any-text": 6300 },
  ],
  [
    "any source, here items",
    'export { openSource } from "@event-content/archive/browse/source"',
    { stdin: 2200, "source-items": 4800, "find-text": 5400 },
  ],
  [
    "any source, here a bundle",
    'export { openSource } from "@event-content/archive/browse/source"',
    { stdin: 2200, "browse-bundle": 4500, "bundle-fields": 7000, "ask-any-text": 6800 },
  ],
])("a page that browses %s", (_, module, ceilings: Readonly<Record<string, number>>) => {
  test("loads no more than it needs", async () => {
    const stages = await weighStages(module, here, Object.keys(ceilings).slice(1));
    const over = stages.filter(({ name, gzip }) => gzip > (ceilings[name] as number));
    expect(over.map(({ name, gzip }) => `${name}: ${gzip}`)).toEqual([]);
    for (const { text } of stages) expect(text).not.toMatch(/zod|node:|ByteWriter/i);
    // What looks for words comes last.
    for (const { text } of stages.slice(0, -1)) expect(text).not.toContain("Script=Hiragana");
  });
});
