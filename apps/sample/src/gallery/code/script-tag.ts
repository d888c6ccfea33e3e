import type { CodeBlock, Embed } from "./embed.ts";
import { markup } from "./markup.ts";
import { ownCss } from "./own-css.ts";

/** One script, from the archive's own host. */
export function scriptTag(embed: Embed): readonly CodeBlock[] {
  return [
    {
      label: "Where it is to stand",
      code: `${themeLink(embed)}${markup(embed)}\n${embedScript(embed)}`,
    },
    ...ownCss(embed),
  ];
}

/** The link to a ready theme, with a line of its own. */
export function themeLink({ archive, theme }: Embed): string {
  return theme ? `<link rel="stylesheet" href="${archive}themes/${theme}.css">\n` : "";
}

/** The script of every element, which a browser refuses when it is not the one that was looked at. */
export function embedScript({ archive, integrity }: Embed): string {
  return `<script
  type="module"
  src="${archive}embed.js"
  integrity="${integrity["embed.js"] ?? ""}"
  crossorigin="anonymous"
></script>`;
}
