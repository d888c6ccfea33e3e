// Writes docs/elements.md from the sources; a test compares.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { elementsOf } from "./manifest/elements-of.mjs";
import { elementsPage } from "./manifest/elements-page.mjs";
import { makeManifest } from "./manifest/make-manifest.mjs";
import { readInterfaces } from "./manifest/read-interfaces.mjs";

const page = elementsPage(
  elementsOf(makeManifest()),
  readInterfaces(fileURLToPath(new URL("../src/element/events.ts", import.meta.url))),
);
const file = new URL("../../../docs/elements.md", import.meta.url);
if (process.argv.includes("--print")) process.stdout.write(page);
else writeFileSync(file, page);
