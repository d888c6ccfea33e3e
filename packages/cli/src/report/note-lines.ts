import type { ImportedPage } from "../import/source-page.ts";
import type { Paint } from "./paint-for.ts";
import { printable } from "./printable.ts";

/** The notes of pages, a line each: severity, item, path, message. */
export function noteLines(pages: readonly ImportedPage[], paint: Paint): string {
  return pages
    .flatMap(({ input, notes }) =>
      notes.map((note) => {
        const colour = note.severity === "error" ? "red" : "yellow";
        const where = [note.item ?? input, note.path].filter(Boolean).map(printable).join(" ");
        return `${paint(colour, note.severity)}  ${where}: ${printable(note.message)}\n`;
      }),
    )
    .join("");
}
