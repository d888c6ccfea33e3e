import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { elements, manifest } from "../test/manifest.ts";

const require = createRequire(import.meta.url);
const source = fileURLToPath(new URL(".", import.meta.url));
const templates = globSync("**/*.ts", { cwd: source, exclude: ["**/*.test.ts"] })
  .map((file) => readFileSync(`${source}/${file}`, "utf8"))
  .join("\n");

test("the manifest is valid by the schema of the Custom Elements Manifest", () => {
  const validate = new Ajv({ strict: false }).compile(require("custom-elements-manifest/schema.json"));
  validate(manifest);
  expect(validate.errors).toBeNull();
});

test("package.json names the manifest, and files of it that exist", async () => {
  const { customElements } = require("../package.json");
  expect(customElements).toBe("dist/custom-elements.json");
  for (const { path, exports } of require("../dist/custom-elements.json").modules) {
    const module = await import(new URL(`../${path}`, import.meta.url).href);
    for (const { kind, name } of exports) if (kind === "js") expect(module).toHaveProperty(name);
  }
});

test("every element, and all that it has, is described", () => {
  expect(elements.map(({ tagName }) => tagName)).toEqual([
    "add-to-calendar",
    "event-archive",
    "event-calendar",
    "event-date",
    "event-detail",
    "event-filters",
    "event-list",
    "event-results",
    "event-search",
  ]);
  const silent = elements.flatMap((element) =>
    [
      element,
      ...element.attributes,
      ...element.members,
      ...element.events,
      ...element.slots,
      ...element.cssParts,
      ...element.cssProperties,
    ]
      .filter(({ description }) => !description)
      .map(({ name }) => `${element.tagName} ${name}`),
  );
  expect(silent).toEqual([]);
});

test("every part and slot of the templates stands in the manifest", () => {
  const known = (names: readonly { readonly name: string }[][]) =>
    [...new Set(names.flat().map(({ name }) => name))].sort();
  const written = (pattern: RegExp) =>
    [...new Set([...templates.matchAll(pattern)].map(([, name = ""]) => name))].sort();
  expect(
    written(/[ <]part="([\w-]+)"/g)
      .concat("notice")
      .sort(),
  ).toEqual(known(elements.map(({ cssParts }) => [...cssParts])));
  expect(written(/<slot name="([\w-]+)"/g)).toEqual(known(elements.map(({ slots }) => [...slots])));
});
