import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CALENDAR_STYLE } from "./calendar-style.ts";
import { READING_STYLE } from "./reading-style.ts";
import { SITE_STYLE } from "./site-style.ts";
import type { SiteWriter } from "./site-writer.ts";
import { TOP_STYLE } from "./top-style.ts";
import { WAYS_STYLE } from "./ways-style.ts";

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#00527e"/><path d="M8 10h16M8 16h16M8 22h9" stroke="#fff" stroke-width="2.5"/></svg>\n`;

const STYLES = [SITE_STYLE, TOP_STYLE, WAYS_STYLE, READING_STYLE, CALENDAR_STYLE];

/** What all pages share: the stylesheet, the icon. */
export function writeSharedFiles(writer: SiteWriter): void {
  const style = fileURLToPath(import.meta.resolve("@event-content/renderer/style.css"));
  writer.write(
    "pages",
    "style.css",
    [`${readFileSync(style, "utf8").trimEnd()}\n`, ...STYLES.map((each) => each.trimStart())].join(""),
  );
  writer.write("pages", "icon.svg", ICON);
}
