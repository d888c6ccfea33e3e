import type { CodeBlock, Embed } from "./embed.ts";
import { itemPath } from "./iframe.ts";
import { ownCss } from "./own-css.ts";
import { pageAddress } from "./page-address.ts";
import { placeholder } from "./placeholder.ts";
import { embedScript, themeLink } from "./script-tag.ts";

/** A pasted address, the shortcode of the same, and a Custom HTML block. */
export function wordpress(embed: Embed): readonly CodeBlock[] {
  const address = pageAddress(embed, itemPath(embed));
  const pasted = [
    { label: "A line of its own in a post: WordPress makes a frame of it", code: address },
    { label: "The same as a shortcode", code: `[embed]${address}[/embed]` },
  ];
  return [
    ...(embed.frame ? pasted : []),
    {
      label: "A Custom HTML block",
      code: `${themeLink(embed)}${placeholder(embed)}\n${embedScript(embed)}`,
    },
    ...ownCss(embed),
  ];
}
