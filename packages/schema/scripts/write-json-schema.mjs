// Writes the JSON Schemas that the package publishes, from the schemas it has just built.
import { writeFileSync } from "node:fs";
import { archiveJsonSchema, itemJsonSchema } from "../dist/index.js";

for (const [name, schema] of [
  ["content", itemJsonSchema()],
  ["archive", archiveJsonSchema()],
]) {
  writeFileSync(
    new URL(`../dist/${name}.schema.json`, import.meta.url),
    `${JSON.stringify(schema, null, 2)}\n`,
  );
}
