import { textDirection } from "@event-content/schema/core";
import { attributes } from "../../html/attributes.ts";
import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import type { ItemState } from "../../state/item-state.ts";
import { listOf, reportUnreadable } from "../../state/part.ts";
import { shownWords } from "../../state/shown.ts";
import { linkHtml } from "../text/link-html.ts";
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

/** The spans of a block with their marks, as HTML; an unknown mark shows its text and is reported. */
export function inlineHtml({ children, markDefs }: Spans, state: ItemState): string {
  let out = "";
  const list = listOf(children, "body/children", state);
  for (let index = 0; index < list.length; index++) {
    try {
      out += spanHtml(list[index] as Spans["children"][number], markDefs, state);
    } catch (cause) {
      reportUnreadable(`body/children/${index}`, list[index], cause, state);
    }
  }
  return out;
}

/** The same, as a template has it. */
export function inline(spans: Spans, state: ItemState): HtmlString {
  return trustedHtml(inlineHtml(spans, state));
}

function spanHtml(
  { text, marks }: Spans["children"][number],
  markDefs: Spans["markDefs"],
  state: ItemState,
): string {
  let out = linesHtml(text, state);
  if (!Array.isArray(marks)) return out;
  let linked = false;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as string;
    if (marks.indexOf(mark) !== index) continue;
    const element = Object.hasOwn(ELEMENTS, mark) ? ELEMENTS[mark] : undefined;
    if (element) {
      out = `<${element}>${out}</${element}>`;
      continue;
    }
    const definition = Array.isArray(markDefs) ? markDefs.find((each) => each?._key === mark) : undefined;
    if (definition?._type === "link") {
      // A link cannot stand in a link (HTML, section 4.5.1).
      if (!linked) out = linkHtml(definition.href, out, state);
      linked = true;
    } else if (definition?._type === "language") {
      out = `<span${attributes({ lang: definition.lang, dir: textDirection(definition.lang) }).html}>${out}</span>`;
    }
    // A link to a personal address is taken out of markDefs before an item is shown.
    else state.report(unknownMark(mark));
  }
  return out;
}

// One class is looked for faster than the forms of addresses and numbers, and most texts have neither.
const MAY_BE_PERSONAL = /[@\d]/;

function linesHtml(text: unknown, state: ItemState): string {
  if (typeof text !== "string") return "";
  const shown = escapeHtml(MAY_BE_PERSONAL.test(text) ? shownWords(text, state) : text);
  return shown.includes("\n") ? shown.replaceAll("\n", "<br>") : shown;
}

function unknownMark(mark: string): Parameters<ItemState["report"]>[0] {
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
