import type { ItemInput } from "@event-content/schema";
import { plain } from "../components/text/text.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";
import { eventNode } from "./event-node.ts";
import { newsNode } from "./news-node.ts";
import { compact, type Node } from "./node.ts";

/** Items as schema.org: `Event`, `NewsArticle`, and the trail as a `BreadcrumbList`. What is not known is left out. */
export function jsonLd(items: readonly ItemInput[], state: RenderState): Node {
  const nodes = items.flatMap((item) => {
    try {
      const shown = state.shown(item);
      return [itemNode(shown, state), ...breadcrumb(shown, state)];
    } catch (cause) {
      unreadable(item, cause, state);
      return [];
    }
  });
  return nodes.length === 1
    ? { "@context": "https://schema.org", ...nodes[0] }
    : { "@context": "https://schema.org", "@graph": nodes };
}

/** A list page as an `ItemList`: position, address and name of each item; the facts stand on the items' own pages. */
export function itemList(items: readonly ItemInput[], state: RenderState): Node {
  const elements = items.map((item, index) =>
    compact({
      "@type": "ListItem",
      position: index + 1,
      url: absoluteUrl(state.href(item), state),
      name: plain(item.title, item.lang, state),
    }),
  );
  return {
    "@context": "https://schema.org",
    "@type": "ItemList",
    numberOfItems: items.length,
    itemListElement: elements,
  };
}

/** JSON that is safe inside a `<script>`: nothing in it can end the element or begin a comment. */
export function scriptJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent)
    .replace(/</g, "\\u003c")
    .replace(
      /[\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}

function itemNode(item: ItemInput, state: RenderState): Node {
  return item.kind === "event" ? eventNode(item, state) : newsNode(item, state);
}

function breadcrumb(item: ItemInput, state: RenderState): Node[] {
  const steps = item.trail ?? [];
  if (steps.length === 0) return [];
  const elements = steps.map((step, index) =>
    compact({
      "@type": "ListItem",
      position: index + 1,
      name: plain(step.title, item.lang, state),
      item: absoluteUrl(step.url, state),
    }),
  );
  return [{ "@type": "BreadcrumbList", itemListElement: elements }];
}

function unreadable(item: unknown, cause: unknown, state: RenderState): void {
  state.report({
    code: "unreadable-item",
    severity: "error",
    message: `"${String((item as { id?: unknown } | null)?.id)}" has no structured data: ${cause instanceof Error ? cause.message : String(cause)}.`,
    path: "",
    expected: "an item as event-content validate accepts it",
    received: item === null ? "null" : typeof item,
    hint: "Run event-content validate on it.",
  });
}
