import { weighStages } from "@event-content/tooling/weights";
import { describe, expect, test } from "vitest";

const here = import.meta.dirname;

/** Bytes at most, gzip -9, of what is loaded at once and then with the first question of each kind. */
describe.each([
  [
    "items",
    'export { browseItems } from "@event-content/archive/browse/items"',
    { stdin: 2580, "whole-items": 2850, "find-any-text": 5100 },
  ],
  [
    "a bundle",
    'export { browseBundle } from "@event-content/archive/browse/bundle"',
    { stdin: 3910, "whole-bundle": 3080, "bundle-fields": 6320, "ask-any-text": 4500 },
  ],
  [
    "any source, here items",
    'export { openSource } from "@event-content/archive/browse/source"',
    { stdin: 3960, "whole-items": 3580, "find-any-text": 6200 },
  ],
  [
    "any source, here a bundle",
    'export { openSource } from "@event-content/archive/browse/source"',
    {
      stdin: 3960,
      "browse-manifest": 2545,
      "whole-bundle": 4030,
      "bundle-fields": 5600,
      "ask-any-text": 4800,
    },
  ],
  [
    "any source, here one that fails",
    'export { openSource } from "@event-content/archive/browse/source"',
    { stdin: 3960, "fetch-again": 1000, "read-text": 500, "no-source": 1200 },
  ],
])("a page that browses %s", (_, module, ceilings: Readonly<Record<string, number>>) => {
  test("loads no more than it needs", async () => {
    const stages = await weighStages(module, here, Object.keys(ceilings).slice(1));
    const over = stages.filter(({ name, gzip }) => gzip > (ceilings[name] as number));
    expect(over.map(({ name, gzip }) => `${name}: ${gzip}`)).toEqual([]);
    for (const { text } of stages) expect(text).not.toMatch(/zod|node:|ByteWriter/i);
    // Words for what goes wrong come when it does, what looks for words comes last.
    expect(stages[0]?.text).not.toMatch(/Check the address|no field of a query/);
    for (const { text } of stages.slice(0, -1)) expect(text).not.toContain("Script=Hiragana");
  });
});
