import { readFileSync } from "node:fs";
import { codeColours } from "../docs/markdown-page.ts";

/** What a section has beside the style of every page: the sheets of its own file. */
export const SECTION_SHEETS = {
  "gallery.css": [
    "gallery.css",
    "gallery-knobs.css",
    "gallery-code.css",
    "gallery-live.css",
    "gallery-screens.css",
    "hosts.css",
  ],
  "playground.css": [
    "playground.css",
    "playground-input.css",
    "playground-output.css",
    "playground-dialog.css",
  ],
  "docs.css": ["docs.css"],
} as const;

function read(names: readonly string[]): string {
  return names.map((name) => readFileSync(new URL(name, import.meta.url), "utf8")).join("\n");
}

/** The stylesheet of the renderer, and on it what every page of the site has: its frame, its text, the first page. */
export function siteStyle(): string {
  const renderer = readFileSync(new URL(import.meta.resolve("@event-content/renderer/style.css")), "utf8");
  return `${renderer}\n${read(["frame.css", "text.css", "landing.css"])}`;
}

/** The stylesheet of one section. Of the docs, when their pages are made: the colours of code are those they use. */
export function sectionStyle(file: keyof typeof SECTION_SHEETS): string {
  return read(SECTION_SHEETS[file]) + (file === "docs.css" ? codeColours.getCSS() : "");
}
