import { documentTitle } from "./document-title.ts";

/** Whether a line offers a document: "Click here for a list of participants." */
export function isDocumentLine(line: string): boolean {
  return line.length < 250 && documentTitle(line) !== undefined;
}
