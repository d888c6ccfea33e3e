import { escapeHtml } from "../../html/escape.ts";

/** One fact with its name, as HTML; "" for a fact that is not known. */
export function factRow(name: string, value: string): string {
  return value === "" ? "" : `<div><dt>${escapeHtml(name)}</dt><dd>${value}</dd></div>`;
}
