import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SiteWriter } from "./site-writer.ts";

/**
 * The elements with which the site answers questions, and with which other sites embed it: `elements/loader.js` and what it
 * loads, `embed.js` with everything, and the SRI hashes of both.
 */
export function writeElements(writer: SiteWriter): void {
  const folder = dirname(fileURLToPath(import.meta.resolve("@event-content/elements/loader.js")));
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  for (const file of scripts.sort()) {
    writer.write("pages", `elements/${file.replaceAll("\\", "/")}`, readFileSync(join(folder, file), "utf8"));
  }
  const files = { "embed.js": "embed.js", "integrity.json": "elements/integrity.json" };
  for (const [name, path] of Object.entries(files)) {
    const file = fileURLToPath(import.meta.resolve(`@event-content/elements/${name}`));
    writer.write("pages", path, readFileSync(file, "utf8"));
  }
}
