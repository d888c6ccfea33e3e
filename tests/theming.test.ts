import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const repository = path.resolve(import.meta.dirname, "..");
const guide = readFileSync(`${repository}/docs/theming.md`, "utf8");
const styles = globSync("packages/renderer/src/style/**/*.css", { cwd: repository })
  .map((file) => readFileSync(`${repository}/${file}`, "utf8"))
  .join("\n");

/** The value after the comma of each `var(--ec-…, value)`; the last one counts, as in a style sheet. */
function defaults(css: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { 1: name = "", index } of css.matchAll(/var\((--ec-[\w-]+),\s*/g)) {
    const from = css.indexOf(",", index) + 1;
    let open = 1;
    let at = from;
    for (; open > 0; at++) open += { "(": 1, ")": -1 }[css[at] ?? ""] ?? 0;
    found.set(name, css.slice(from, at - 1).trim());
  }
  return found;
}

const rows = new Map(
  [...guide.matchAll(/^\| `(--ec-[\w-]+)`\s+\| .+? \| `(.+?)`\s+\|$/gm)].map(([, name = "", value = ""]) => [
    name,
    value,
  ]),
);

test("the guide tells every property that the style sheets read, and no other", () => {
  expect([...rows.keys()].sort()).toEqual([...new Set(styles.match(/--ec-[\w-]+/g))].sort());
});

test("the guide tells the default of every property", () => {
  const sheet = (name: string) =>
    readFileSync(`${repository}/packages/renderer/src/style/${name}.css`, "utf8");
  const own = sheet("tokens") + sheet("surfaces");
  const base = sheet("base");
  const page = sheet("page");
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(
      [...defaults(page), ...defaults(own), ...defaults(base)].filter(([name]) => rows.has(name)),
    ),
  );
});

test("a theme names no property that the style sheets do not read", () => {
  const themes = globSync("packages/elements/src/themes/*.css", { cwd: repository });
  expect(themes).toHaveLength(3);
  for (const file of themes) {
    const names = new Set(readFileSync(`${repository}/${file}`, "utf8").match(/--ec-[\w-]+/g));
    expect([...names].filter((name) => !rows.has(name))).toEqual([]);
  }
});
