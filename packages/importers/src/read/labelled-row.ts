import { holdsRunningText } from "./holds-running-text.ts";
import type { HtmlNode } from "./html-node.ts";
import { textContent } from "./text-content.ts";

const LABEL = /^[^:]{1,40}:$/;

/** The cells of a row that reads as one line, such as `Date:` and `3 May 2004`; undefined for any other row. */
export function labelledRow(row: HtmlNode): readonly [label: HtmlNode, value: HtmlNode] | undefined {
  const cells = (row.childNodes ?? []).filter(({ tagName }) => tagName === "td" || tagName === "th");
  const [label, value, ...others] = cells;
  if (!label || !value || others.length > 0) return undefined;
  const isLine = holdsRunningText(label) && holdsRunningText(value) && LABEL.test(textContent(label).trim());
  return isLine && textContent(value).trim() !== "" ? [label, value] : undefined;
}
