import { printable } from "./printable.ts";

/** Lines of text in which no character can drive a terminal. */
export function printableLines(text: string): string {
  return text.split(/\r?\n/).map(printable).join("\n");
}
