// Writes dist/style.css, the sheets of a list, an item and an archive, and each part of them alone.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { transformSync } from "esbuild";

const BASE = ["tokens", "base"];
const ITEM = ["surfaces", "button", "item-core", "item-parts", "menu"];
const ARCHIVE = ["filters", "timeline", "calendar", "controls"];
const ALONE = ["date"];
const PARTS = ["rows", "cards", ...ITEM, ...ARCHIVE];
const SHEETS = {
  "style.css": [...BASE, ...PARTS, ...ALONE, "page"],
  "style/list.css": [...BASE, "rows", "cards"],
  "style/item.css": [...BASE, ...ITEM],
  "style/archive.css": [...BASE, "surfaces", "button", "rows", "cards", ...ARCHIVE],
  "style/base.css": BASE,
  ...Object.fromEntries([...PARTS, ...ALONE].map((part) => [`style/${part}.css`, [part]])),
};

mkdirSync(new URL("../dist/style", import.meta.url), { recursive: true });
for (const [file, parts] of Object.entries(SHEETS)) {
  const source = parts
    .map((part) => readFileSync(new URL(`../src/style/${part}.css`, import.meta.url), "utf8"))
    .join("\n");
  const { code } = transformSync(source, {
    loader: "css",
    minify: true,
    target: ["chrome111", "safari16.4", "firefox115"],
  });
  // esbuild leaves the values of custom properties as they are written.
  const tight = code.replace(
    /(--_[\w-]+:) ?([^;}]*)/g,
    (_, name, value) => name + value.trim().replaceAll(", ", ","),
  );
  writeFileSync(new URL(`../dist/${file}`, import.meta.url), tight);
}
