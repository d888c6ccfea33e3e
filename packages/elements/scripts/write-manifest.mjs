// Writes what tools read of the elements, from their sources: dist/custom-elements.json, and the types of tags, attributes and
// events for TypeScript, JSX, Vue and Svelte.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { attributeTypes } from "./manifest/attribute-types.mjs";
import { elementsOf } from "./manifest/elements-of.mjs";
import { jsxTypes, svelteTypes, vueTypes } from "./manifest/framework-types.mjs";
import { makeManifest } from "./manifest/make-manifest.mjs";

const dist = (file) => new URL(`../dist/${file}`, import.meta.url);
const manifest = makeManifest();
const elements = elementsOf(manifest);

writeFileSync(dist("custom-elements.json"), `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync(dist("attributes.d.ts"), attributeTypes(elements));
writeFileSync(dist("jsx.d.ts"), jsxTypes(elements));
writeFileSync(dist("vue.d.ts"), vueTypes(elements));
writeFileSync(dist("svelte.d.ts"), svelteTypes(elements));
// Of the files for script tags, which export nothing.
writeFileSync(dist("script.d.ts"), "export {};\n");

// In the sources this would stand beside what was built before, as two declarations of one tag.
for (const { tagName, name } of elements) {
  const declared = `\ndeclare global {\n  interface HTMLElementTagNameMap {\n    "${tagName}": ${name};\n  }\n}\n`;
  const file = dist(`${tagName}.d.ts`);
  if (!readFileSync(file, "utf8").includes(declared)) appendFileSync(file, declared);
}
