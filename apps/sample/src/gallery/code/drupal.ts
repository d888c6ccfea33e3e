import type { CodeBlock, Embed } from "./embed.ts";
import { itemPath } from "./iframe.ts";
import { ownCss } from "./own-css.ts";
import { pageAddress } from "./page-address.ts";
import { placeholder } from "./placeholder.ts";

/** A formatted text field or a block, the library of the script, and a pasted address for oEmbed. */
export function drupal(embed: Embed): readonly CodeBlock[] {
  const { archive, theme, integrity } = embed;
  const css = theme
    ? `\n  css:\n    theme:\n      ${archive}themes/${theme}.css: { type: external, minified: true }`
    : "";
  const field = {
    label: "A field of formatted text, or a block, whose format keeps div and data- attributes",
    code: placeholder(embed),
  };
  const library = {
    label: "mytheme.libraries.yml: the script, to be attached to that field or block",
    code: `event-content:
  js:
    ${archive}embed.js:
      type: external
      minified: true
      attributes:
        type: module
        integrity: ${integrity["embed.js"] ?? ""}
        crossorigin: anonymous${css}`,
  };
  const media = {
    label: "Or a media field with oEmbed Providers: the address alone",
    code: pageAddress(embed, itemPath(embed)),
  };
  return [field, library, ...(embed.frame ? [media] : []), ...ownCss(embed)];
}
