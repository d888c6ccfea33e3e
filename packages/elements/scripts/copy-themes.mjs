// Copies the themes beside the scripts, where a page links them: dist/themes/plain.css.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const from = new URL("../src/themes/", import.meta.url);
const to = new URL("../dist/themes/", import.meta.url);

mkdirSync(to, { recursive: true });
for (const name of readdirSync(from).filter((each) => each.endsWith(".css"))) {
  writeFileSync(new URL(name, to), readFileSync(new URL(name, from)));
}
