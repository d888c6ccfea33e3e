// Writes the expected outputs of every case of packages/fixtures from the renderer as it is built now.
// A person reads the difference before it is committed; the tests never write.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
// @boundaries-ignore the renderer's own tests compare these outputs; it exports them to nobody else
import { outputsOf } from "../../packages/renderer/test/outputs-of.ts";

const cases = new URL("../../packages/fixtures/cases/", import.meta.url);
for (const name of readdirSync(cases)) {
  const input = JSON.parse(readFileSync(new URL(`${name}/input.json`, cases), "utf8"));
  for (const [file, text] of Object.entries(outputsOf(input)))
    writeFileSync(new URL(`${name}/${file}`, cases), text);
}
