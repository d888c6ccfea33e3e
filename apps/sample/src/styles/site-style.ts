import { readFileSync } from "node:fs";

const SHEETS = [
  "frame.css",
  "text.css",
  "landing.css",
  "playground.css",
  "playground-input.css",
  "playground-output.css",
  "playground-dialog.css",
];

/** The stylesheet of the renderer, and on it what the site has of its own: one file for every page. */
export function siteStyle(): string {
  const renderer = new URL(import.meta.resolve("@event-content/renderer/style.css"));
  const own = SHEETS.map((name) => new URL(name, import.meta.url));
  return [renderer, ...own].map((url) => readFileSync(url, "utf8")).join("\n");
}
