// Writes dist/style.css, and the parts that the custom elements put into their shadow roots.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { transformSync } from "esbuild";

const SHEETS = {
  "style.css": ["tokens", "base", "list", "item", "archive", "page"],
  "style/list.css": ["tokens", "base", "list"],
  "style/item.css": ["tokens", "base", "item"],
  "style/archive.css": ["tokens", "base", "list", "archive"],
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
  writeFileSync(new URL(`../dist/${file}`, import.meta.url), code);
}
