import { sameLanguage } from "@event-content/schema/core";
import { attributes } from "../../html/attributes.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { type Localized, pick } from "../../language/pick-text.ts";
import type { Body } from "../../state/components.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows } from "../../state/part.ts";
import { figure } from "../images/images.ts";
import { recording } from "../recordings/recordings.ts";
import { headingHtml } from "../text/heading-html.ts";
import type { BlockInput, TextBlockInput } from "./blocks.ts";
import { headingLevels } from "./heading-levels.ts";
import { inline, inlineHtml } from "./inline.ts";
import { type ListNode, listsOf } from "./lists.ts";
import { table } from "./table.ts";

export type { BlockInput, RichTextInput, TextBlockInput } from "./blocks.ts";

/** Portable Text; a body in another language than the page says so and runs in its own direction. */
export function richText({ value, lang: itemLang }: Body, state: ItemState): HtmlString {
  const found = pick(value as Localized<readonly BlockInput[]> | undefined, state.lang, itemLang);
  if (!found || typeof found.value === "string") return nothing;
  const mark = sameLanguage(found.lang, state.lang) ? {} : { lang: found.lang, dir: found.dir };
  const levelOf = headingLevels(found.value, state.level);
  const content = rows(listsOf(found.value), "body", state, (node) =>
    Array.isArray(node) ? list(node, state) : block(node as BlockInput, found.lang, state, levelOf),
  );
  return content.length === 0
    ? nothing
    : markup`<div${attributes({ class: "ec-text", ...mark })}>${content}</div>`;
}

function list(nodes: readonly ListNode[], state: ItemState): HtmlString {
  const name = nodes[0]?.block.listItem === "number" ? "ol" : "ul";
  const items = rows(nodes, "body", state, (node) => {
    const inner = node.inner.length > 0 && markup`${sameKind(node.inner).map((each) => list(each, state))}`;
    return markup`<li>${inline(node.block, state)}${inner}</li>`;
  });
  return markup`<${name}>${items}</${name}>`;
}

/** Bullets and numbers at one level are lists of their own. */
function sameKind(nodes: readonly ListNode[]): ListNode[][] {
  const out: ListNode[][] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last && last[0]?.block.listItem === node.block.listItem) last.push(node);
    else out.push([node]);
  }
  return out;
}

function block(
  value: BlockInput,
  lang: string,
  state: ItemState,
  levelOf: (block: BlockInput) => number,
): HtmlString {
  switch (value._type) {
    case "block":
      return paragraph(value, state, levelOf);
    case "table":
      return table(value, state);
    case "image":
      return figure(value, lang, state);
    case "video":
      return markup`<p>${recording(value, lang, state)}</p>`;
    default:
      state.report(unknownBlock(value));
      return nothing;
  }
}

function paragraph(
  value: TextBlockInput,
  state: ItemState,
  levelOf: (block: BlockInput) => number,
): HtmlString {
  const content = inlineHtml(value, state);
  const { style } = value;
  if (style === "blockquote") return trustedHtml(`<blockquote><p>${content}</p></blockquote>`);
  if (style === undefined || style === "normal" || !/^h[2-6]$/.test(style))
    return trustedHtml(`<p>${content}</p>`);
  // A heading without words would be an empty stop for a screen reader.
  return content.trim() === "" ? nothing : trustedHtml(headingHtml(content, levelOf(value)));
}

function unknownBlock(value: never): Parameters<ItemState["report"]>[0] {
  const received = String((value as { _type?: unknown } | null)?._type);
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
