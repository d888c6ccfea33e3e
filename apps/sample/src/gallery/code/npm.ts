import type { CodeBlock, Embed } from "./embed.ts";
import { markup } from "./markup.ts";
import { ownCss } from "./own-css.ts";

/** The package in a bundle of one's own. */
export function npm(embed: Embed): readonly CodeBlock[] {
  return [
    { label: "Once, in a terminal", code: "npm install @event-content/elements" },
    { label: "A script of your page", code: [...imports(embed), ...themeImport(embed)].join("\n") },
    { label: "Where it is to stand", code: markup(embed) },
    ...ownCss(embed),
  ];
}

/** Defines each element that the code names. */
export function imports({ tags }: Embed): readonly string[] {
  const names = [...new Set(tags.map(({ tag }) => tag))];
  return names.map((tag) => `import "@event-content/elements/define/${tag}";`);
}

/** The theme as a bundler takes it. */
export function themeImport({ theme }: Embed): readonly string[] {
  return theme ? [`import "@event-content/elements/themes/${theme}.css";`] : [];
}
