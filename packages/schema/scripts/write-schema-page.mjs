// Writes docs/schema.md from the built schemas; a test compares.
import { readFileSync, writeFileSync } from "node:fs";
import { schemaPage } from "./schema-page.mjs";

function read(name) {
  return JSON.parse(readFileSync(new URL(`../dist/${name}.schema.json`, import.meta.url), "utf8"));
}

const page = schemaPage(read("content"), read("archive"));
const file = new URL("../../../docs/schema.md", import.meta.url);
if (process.argv.includes("--print")) process.stdout.write(page);
else writeFileSync(file, page);
