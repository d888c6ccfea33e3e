import { escapeHtml } from "@event-content/renderer/templates";
import type { Embed, EmbedTag } from "./embed.ts";
import { pageAddress } from "./page-address.ts";

/** How the parts of a tag are written: HTML, JSX and Vue differ in names, values and what is a tag. */
export interface Syntax {
  readonly tag: (tag: string) => string;
  /** The name that closes it, where that is another. */
  readonly close?: string;
  readonly attribute: (attribute: EmbedTag["attributes"][number]) => string;
  readonly text: (text: string) => string;
  /** Lines of its own on the first tag, such as a listener. */
  readonly more?: readonly string[];
}

/** A line that is longer breaks, an attribute a line. */
const WIDTH = 96;

/** Markup as HTML has it. */
export const HTML: Syntax = {
  tag: (tag) => tag,
  attribute: ({ name, value, kind }) => (kind === "boolean" ? name : `${name}="${escapeHtml(value)}"`),
  text: escapeHtml,
};

/** The tags of an embed as lines of code, each after `indent`. */
export function markup(embed: Embed, syntax: Syntax = HTML, indent = ""): string {
  return embed.tags
    .map((tag, index) => oneTag(tag, embed, index === 0 ? syntax : { ...syntax, more: [] }, indent))
    .join("\n");
}

function oneTag(given: EmbedTag, embed: Embed, syntax: Syntax, indent: string): string {
  const name = syntax.tag(given.tag);
  const attributes = [...given.attributes.map(syntax.attribute), ...(syntax.more ?? [])];
  const line = `${indent}<${[name, ...attributes].join(" ")}>`;
  const open =
    line.length <= WIDTH
      ? line
      : `${indent}<${name}\n${attributes.map((each) => `${indent}  ${each}\n`).join("")}${indent}>`;
  const close = `</${syntax.close ?? name}>`;
  const { content } = given;
  if (!content) return `${open}${close}`;
  const text = syntax.text(content.text);
  const inside =
    content.path === undefined
      ? text
      : `<a href="${escapeHtml(pageAddress(embed, content.path))}">${text}</a>`;
  return `${open}\n${indent}  ${inside}\n${indent}${close}`;
}
