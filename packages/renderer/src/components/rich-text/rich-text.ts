import type { ItemInput } from "@event-content/schema";
import { attributes } from "../../html/attributes.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { type Localized, pick, sameLanguage } from "../../language/pick-text.ts";
import type { RenderState } from "../../state/render-state.ts";
import { heading } from "../text/heading.ts";
import { plain, text } from "../text/text.ts";
import { inline } from "./inline.ts";
import { type ListNode, listsOf } from "./lists.ts";

export type RichTextInput = NonNullable<ItemInput["body"]>;
export type BlockInput = Extract<RichTextInput, readonly unknown[]>[number];
export type TextBlockInput = Extract<BlockInput, { _type: "block" }>;

/** Portable Text; a body in another language than the page says so and runs in its own direction. */
export function richText(value: RichTextInput | undefined, itemLang: string, state: RenderState): HtmlString {
  const found = pick(value as Localized<readonly BlockInput[]> | undefined, state.lang, itemLang);
  if (!found || found.value.length === 0) return nothing;
  const mark = sameLanguage(found.lang, state.lang) ? {} : { lang: found.lang, dir: found.dir };
  return html`<div${attributes({ class: "ec-text", ...mark })}>${listsOf(found.value).map((node) =>
    Array.isArray(node) ? list(node, state) : block(node as BlockInput, found.lang, state),
  )}</div>`;
}

function list(nodes: readonly ListNode[], state: RenderState): HtmlString {
  const name = nodes[0]?.block.listItem === "number" ? "ol" : "ul";
  return html`<${name}>${nodes.map((node) => html`<li>${inline(node.block, state)}${node.inner.length > 0 && list(node.inner, state)}</li>`)}</${name}>`;
}

function block(value: BlockInput, lang: string, state: RenderState): HtmlString {
  switch (value._type) {
    case "block":
      return paragraph(value, state);
    case "table":
      return table(value, state);
    case "image":
      return html`<figure><img src="${value.url}"${attributes({ alt: value.decorative ? "" : (plain(value.alt, lang, state) ?? ""), width: value.width, height: value.height, loading: "lazy" })}>${
        value.caption && html`<figcaption>${text(value.caption, lang, state)}</figcaption>`
      }</figure>`;
    case "video":
      return html`<p><a href="${value.url}">${text(value.title, lang, state)}</a></p>`;
    default:
      state.report(unknownBlock(value));
      return nothing;
  }
}

function paragraph(value: TextBlockInput, state: RenderState): HtmlString {
  const content = inline(value, state);
  const style = value.style ?? "normal";
  if (style === "blockquote") return html`<blockquote><p>${content}</p></blockquote>`;
  if (style === "normal") return html`<p>${content}</p>`;
  const level = Math.min(6, state.level + Number(style.slice(1)) - 1);
  return heading(content, { ...state, level });
}

function table(value: Extract<BlockInput, { _type: "table" }>, state: RenderState): HtmlString {
  const [first, ...rest] = value.rows;
  const allHeaders = first !== undefined && rest.length > 0 && first.cells.every((cell) => cell.header);
  const row = (cells: (typeof value.rows)[number]["cells"], scope: string): HtmlString =>
    html`<tr>${cells.map((cell) => (cell.header ? html`<th scope="${scope}">${inline(cell, state)}</th>` : html`<td>${inline(cell, state)}</td>`))}</tr>`;
  const body = allHeaders ? rest : value.rows;
  return html`<div class="ec-scroll" role="group" tabindex="0"${attributes({ "aria-label": value.caption ?? state.language.labels.report })}><table>${value.caption && html`<caption>${value.caption}</caption>`}${
    allHeaders && html`<thead>${row(first.cells, "col")}</thead>`
  }<tbody>${body.map((each) => row(each.cells, "row"))}</tbody></table></div>`;
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
