import { textDirection } from "@event-content/schema/core";
import { attributes } from "../../html/attributes.ts";
import { html } from "../../html/html.ts";
import type { HtmlString } from "../../html/html-string.ts";
import type { RenderState } from "../../state/render-state.ts";
import type { TextBlockInput } from "./rich-text.ts";

type Spans = Pick<TextBlockInput, "children" | "markDefs">;

const ELEMENTS: Readonly<Record<string, string>> = {
  strong: "strong",
  em: "em",
  code: "code",
  sup: "sup",
  sub: "sub",
  underline: "u",
  "strike-through": "s",
};

/** The spans of a block with their marks; an unknown mark shows its text and is reported. */
export function inline({ children, markDefs = [] }: Spans, state: RenderState): HtmlString {
  return html`${children.map((span) =>
    [...(span.marks ?? [])].reverse().reduce<HtmlString>((content, mark) => {
      const element = ELEMENTS[mark];
      if (element) return html`<${element}>${content}</${element}>`;
      const definition = markDefs.find((each) => each._key === mark);
      if (definition?._type === "link") return html`<a href="${definition.href}">${content}</a>`;
      if (definition?._type === "language") {
        return html`<span${attributes({ lang: definition.lang, dir: textDirection(definition.lang) })}>${content}</span>`;
      }
      state.report({
        code: "unknown-mark",
        severity: "warning",
        message: `The mark "${mark}" is not shown.`,
        path: "/body",
        expected: Object.keys(ELEMENTS).join(", "),
        received: mark,
        hint: "Use one of these, or define the mark in markDefs.",
      });
      return content;
    }, lines(span.text)),
  )}`;
}

function lines(text: string): HtmlString {
  return html`${text.split("\n").map((line, index) => (index === 0 ? line : html`<br>${line}`))}`;
}
