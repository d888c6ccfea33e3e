// Writes dist/define.js and dist/define/<tag>.js: files that only define. A bundler that splits would move what they do into
// a shared chunk, which no `sideEffects` names, and which others would then leave out.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tags } from "./tags.mjs";

const source = new URL("../src/define/", import.meta.url);
const out = new URL("../dist/define/", import.meta.url);

mkdirSync(out, { recursive: true });
for (const tag of tags) {
  const text = readFileSync(new URL(`${tag}.ts`, source), "utf8");
  const script = text
    .replace(`"../${tag}/${tag}.ts"`, `"../${tag}.js"`)
    .replace('"./define-element.ts"', '"../define-element.js"');
  writeFileSync(new URL(`${tag}.js`, out), script);
  writeFileSync(new URL(`${tag}.d.ts`, out), `import "../${tag}.js";\n`);
}
writeFileSync(new URL("../define.js", out), tags.map((tag) => `import "./define/${tag}.js";\n`).join(""));
writeFileSync(new URL("../define.d.ts", out), 'import "./index.js";\n');
