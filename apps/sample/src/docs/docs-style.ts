import { readFileSync } from "node:fs";
import { codeColours } from "./markdown-page.ts";

/** The stylesheet of the docs: their layout, and the colours of code that their pages use. */
export function docsStyle(): string {
  return readFileSync(new URL("docs.css", import.meta.url), "utf8") + codeColours.getCSS();
}
