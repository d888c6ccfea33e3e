import { textDirection } from "@event-content/schema/core";
import { attributes } from "../../html/attributes.ts";
import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { rows } from "../../state/part.ts";
import type { RenderState } from "../../state/render-state.ts";
import { link } from "../text/link.ts";
import type { TextBlockInput } from "./blocks.ts";

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
export function inline({ children, markDefs }: Spans, state: RenderState): HtmlString {
  const definitions = Array.isArray(markDefs) ? markDefs : [];
  let linked = false;
  return markup`${rows(children, "body/children", state, (span) => {
    let content = lines(span.text, state);
    const marks = Array.isArray(span.marks) ? span.marks : [];
    linked = false;
    for (let index = marks.length - 1; index >= 0; index--) {
      if (marks.indexOf(marks[index] as string) === index) content = marked(content, marks[index] as string);
    }
    return content;
  })}`;

  function marked(content: HtmlString, mark: string): HtmlString {
    const element = Object.hasOwn(ELEMENTS, mark) ? ELEMENTS[mark] : undefined;
    if (element) return markup`<${element}>${content}</${element}>`;
    const definition = definitions.find((each) => each?._key === mark);
    if (definition?._type === "link") {
      // A link cannot stand in a link (HTML, section 4.5.1).
      if (linked) return content;
      linked = true;
      return link(definition.href, content, state);
    }
    if (definition?._type === "language") {
      return markup`<span${attributes({ lang: definition.lang, dir: textDirection(definition.lang) })}>${content}</span>`;
    }
    // A link to a personal address is taken out of markDefs before an item is shown.
    state.report(unknownMark(mark));
    return content;
  }
}

function lines(text: unknown, state: RenderState): HtmlString {
  if (typeof text !== "string") return nothing;
  const shown = state.words(text);
  if (!shown.includes("\n")) return trustedHtml(escapeHtml(shown));
  return markup`${shown.split("\n").map((line, index) => (index === 0 ? line : markup`<br>${line}`))}`;
}

function unknownMark(mark: string): Parameters<RenderState["report"]>[0] {
  return {
    code: "unknown-mark",
    severity: "warning",
    message: `The mark "${mark}" is not shown.`,
    path: "/body",
    expected: Object.keys(ELEMENTS).join(", "),
    received: String(mark),
    hint: "Use one of these, or define the mark in markDefs.",
  };
}
