import type { Embed } from "./embed.ts";
import { HTML, markup, type Syntax } from "./markup.ts";

/** The same as plain `div`s with `data-` attributes, which editors keep that strip tags they do not know. */
export function placeholder(embed: Embed): string {
  return markup(embed, DIV);
}

const DIV: Syntax = {
  ...HTML,
  tag: (tag) => `div data-event-content="${tag.replace(/^event-/, "")}"`,
  close: "div",
  attribute: (attribute) => `data-${HTML.attribute(attribute)}`,
};
