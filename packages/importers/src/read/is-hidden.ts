import { attribute } from "./attribute.ts";
import type { HtmlNode } from "./html-node.ts";

/** Whether the markup itself keeps an element from being shown. */
export function isHidden(node: HtmlNode): boolean {
  if (attribute(node, "hidden") !== undefined) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(attribute(node, "style") ?? "");
}
