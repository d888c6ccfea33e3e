import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ARCHIVE_STYLE } from "./archive-style.ts";
import { SITE_STYLE } from "./site-style.ts";
import type { SiteWriter } from "./site-writer.ts";

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#00527e"/><path d="M8 10h16M8 16h16M8 22h9" stroke="#fff" stroke-width="2.5"/></svg>\n`;

/** What all pages share: the stylesheet, the icon. */
export function writeSharedFiles(writer: SiteWriter): void {
  const style = fileURLToPath(import.meta.resolve("@event-content/renderer/style.css"));
  writer.write(
    "pages",
    "style.css",
    `${readFileSync(style, "utf8").trimEnd()}\n${SITE_STYLE.trimStart()}${ARCHIVE_STYLE.trimStart()}`,
  );
  writer.write("pages", "icon.svg", ICON);
}
