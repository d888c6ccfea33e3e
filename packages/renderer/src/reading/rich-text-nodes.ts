import { sameLanguage } from "@event-content/schema/core";
import { type ListNode, listsOf } from "../components/rich-text/lists.ts";
import type { BlockInput, RichTextInput, TextBlockInput } from "../components/rich-text/rich-text.ts";
import { plain } from "../components/text/text.ts";
import { type Localized, pick } from "../language/pick-text.ts";
import type { RenderState } from "../state/render-state.ts";
import { cleanText } from "./clean-text.ts";
import { addressOf, linked, localized } from "./inlines.ts";
import type { Inline, Node } from "./node.ts";
import { type Spans, spanInlines } from "./span-inlines.ts";

/** Portable Text as it is read; what is in another language than the output says so. */
export function richTextNodes(
  value: RichTextInput | undefined,
  itemLang: string,
  state: RenderState,
): Node[] {
  const found = pick(value as Localized<readonly BlockInput[]> | undefined, state.lang, itemLang);
  if (!found) return [];
  const children = listsOf(found.value).flatMap((node): Node[] =>
    Array.isArray(node) ? [listNode(node, state)] : blockNodes(node as BlockInput, found.lang, state),
  );
  if (children.length === 0 || sameLanguage(found.lang, state.lang)) return children;
  return [{ type: "language", lang: found.lang, children }];
}

function listNode(nodes: readonly ListNode[], state: RenderState): Node {
  return {
    type: "list",
    ordered: nodes[0]?.block.listItem === "number",
    items: nodes.map(({ block, inner }) => [
      { type: "paragraph", children: inlinesOf(block, state) },
      ...(inner.length > 0 ? [listNode(inner, state)] : []),
    ]),
  };
}

function blockNodes(value: BlockInput, lang: string, state: RenderState): Node[] {
  switch (value._type) {
    case "block":
      return textNodes(value, state);
    case "table":
      return [
        {
          type: "table",
          caption: value.caption === undefined ? undefined : cleanText(value.caption),
          rows: value.rows.map((row) =>
            row.cells.map((cell) => ({ header: cell.header ?? false, children: inlinesOf(cell, state) })),
          ),
        },
      ];
    case "image":
      return imageNodes(value, lang, state);
    case "video":
      return [{ type: "paragraph", children: linked(localized(value.title, lang, state), value.url, state) }];
    default:
      state.report(unknownBlock(value));
      return [];
  }
}

function textNodes(value: TextBlockInput, state: RenderState): Node[] {
  const children = inlinesOf(value, state);
  if (children.length === 0) return [];
  const style = value.style ?? "normal";
  if (style === "blockquote") return [{ type: "quote", children: [{ type: "paragraph", children }] }];
  if (style === "normal") return [{ type: "paragraph", children }];
  return [{ type: "heading", depth: Math.min(6, state.level + Number(style.slice(1)) - 1), children }];
}

function imageNodes(
  value: Extract<BlockInput, { _type: "image" }>,
  lang: string,
  state: RenderState,
): Node[] {
  const url = addressOf(value.url, state);
  const alt = value.decorative ? "" : cleanText(plain(value.alt, lang, state) ?? "");
  const caption = localized(value.caption, lang, state);
  if (url !== undefined) return [{ type: "image", url, alt, caption }];
  return caption.length > 0 ? [{ type: "paragraph", children: caption }] : [];
}

function inlinesOf(value: Spans, state: RenderState): Inline[] {
  return spanInlines(value, {
    address: (href) => addressOf(href, state),
    unknownMark: (mark) =>
      state.report({
        code: "unknown-mark",
        severity: "warning",
        message: `The mark "${mark}" is not shown.`,
        path: "/body",
        expected: "strong, em, code, sup, sub, underline, strike-through, or a mark of markDefs",
        received: mark,
        hint: "Use one of these, or define the mark in markDefs.",
      }),
  });
}

function unknownBlock(value: never): Parameters<RenderState["report"]>[0] {
  const received = String((value as { _type?: unknown })._type);
  return {
    code: "unknown-block",
    severity: "warning",
    message: `A block of type "${received}" is not shown.`,
    path: "/body",
    expected: "block, table, image or video",
    received,
    hint: "Write it as one of these.",
  };
}
