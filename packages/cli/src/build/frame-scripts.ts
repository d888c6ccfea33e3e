import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SiteWriter } from "./site-writer.ts";

/** The scripts of frames: one for the embedded pages, one for the pages around them. */
export function writeFrameScripts(writer: SiteWriter): void {
  for (const name of ["frame.js", "frame-child.js"]) {
    const file = fileURLToPath(import.meta.resolve(`@event-content/elements/${name}`));
    writer.write("oembed", name, readFileSync(file, "utf8"));
  }
}
