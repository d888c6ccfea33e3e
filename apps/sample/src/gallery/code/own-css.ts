import type { CodeBlock, Embed } from "./embed.ts";

/** The custom properties that were set, as a rule for a style sheet of the page. */
export function ownCss({ properties, tags }: Embed): readonly CodeBlock[] {
  if (properties.length === 0) return [];
  const lines = properties.map(([name, value]) => `  ${name}: ${value};\n`).join("");
  return [{ label: "A style sheet of your page", code: `${tags[0]?.tag} {\n${lines}}` }];
}
