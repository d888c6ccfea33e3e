import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { SiteWriter } from "./site-writer.ts";

/** The scripts of frames: one for the embedded pages, one for the pages around them. */
export function writeFrameScripts(writer: SiteWriter): void {
  const scripts = [
    import.meta.resolve("@event-content/elements/frame-child.js"),
    import.meta.resolve("@event-content/elements/frame.js"),
  ];
  for (const file of scripts.map((each) => fileURLToPath(each)))
    writer.write("oembed", basename(file), readFileSync(file, "utf8"));
}
