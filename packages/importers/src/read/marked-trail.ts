import { normaliseSpace } from "../text/normalise-space.ts";
import { attribute } from "./attribute.ts";
import { findElement } from "./find-element.ts";
import type { HtmlNode } from "./html-node.ts";
import type { TrailPart } from "./page.ts";
import { resolveAddress } from "./resolve-address.ts";
import { textContent } from "./text-content.ts";

const NAMES = /\b(?:bread-?crumbs?|you-?are-?here|pathway|crumbs?)\b/i;

/** The breadcrumb that the markup names as one, and the element it stands in. */
export function markedTrail(
  document: HtmlNode,
  base: string | undefined,
): { parts: TrailPart[]; node: HtmlNode } | undefined {
  const node = findElement(document, isNamed);
  if (!node) return undefined;
  const items = stepsOf(node);
  const parts = items.flatMap((item): TrailPart[] => {
    const title = normaliseSpace(textContent(item).replace(/^[\s/>»›|:→]+|[\s/>»›|:→]+$/gu, ""));
    if (title === "") return [];
    const link = findElement(item, (each) => each.tagName === "a");
    const href = link && attribute(link, "href");
    const url = href === undefined ? undefined : resolveAddress(href, base);
    return [{ title, ...(url !== undefined && { url }) }];
  });
  return parts.length > 0 && accountsForAll(node, parts) ? { parts, node } : undefined;
}

function isNamed(node: HtmlNode): boolean {
  if (!node.tagName || node.tagName === "body" || node.tagName === "html") return false;
  return ["class", "id", "aria-label", "itemtype"].some((name) => NAMES.test(attribute(node, name) ?? ""));
}

/** List items where there is a list; otherwise the children. */
function stepsOf(node: HtmlNode): HtmlNode[] {
  const list = findElement(node, (each) => each.tagName === "ol" || each.tagName === "ul");
  const children = (list ?? node).childNodes ?? [];
  return children.filter((each) => (list ? each.tagName === "li" : /\p{L}/u.test(textContent(each))));
}

/** No word of the element is lost: what is left are separators and "You are here". */
function accountsForAll(node: HtmlNode, parts: readonly TrailPart[]): boolean {
  const said = wordsOf(textContent(node).replace(/you are here/i, ""));
  return said === wordsOf(parts.map((part) => part.title.replace(/you are here/i, "")).join(""));
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
