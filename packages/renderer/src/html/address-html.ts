import { safeUrl } from "@event-content/schema/core";
import { escapeHtml } from "./escape.ts";

/** An address of the page's own for a quoted attribute; a refused one becomes `about:invalid`. */
export function addressHtml(url: string): string {
  return escapeHtml(safeUrl(url) ?? "about:invalid");
}
