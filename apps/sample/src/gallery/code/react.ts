import type { CodeBlock, Embed } from "./embed.ts";
import { markup, type Syntax } from "./markup.ts";
import { themeImport } from "./npm.ts";
import { ownCss } from "./own-css.ts";
import { propertyName } from "./property-name.ts";

/** Typed components, for React 19. */
export function react(embed: Embed): readonly CodeBlock[] {
  const names = [...new Set(embed.tags.map(({ tag }) => componentName(tag)))].sort();
  const many = embed.tags.length > 1;
  const tags = markup(embed, JSX, many ? "      " : "    ");
  const code = [
    `import { ${names.join(", ")} } from "@event-content/elements/react";`,
    ...themeImport(embed),
    "",
    "export function News() {",
    "  return (",
    many ? `    <>\n${tags}\n    </>` : tags,
    "  );",
    "}",
  ];
  return [
    { label: "Once, in a terminal", code: "npm install @event-content/elements" },
    { label: "A component", code: code.join("\n") },
    ...ownCss(embed),
  ];
}

const JSX: Syntax = {
  tag: componentName,
  attribute: ({ name, value, kind }) => {
    const property = propertyName(name);
    if (kind === "boolean") return property;
    if (kind === "number") return `${property}={${Number(value)}}`;
    return /["\\{}&\n]/.test(value) ? `${property}={${JSON.stringify(value)}}` : `${property}="${value}"`;
  },
  text: (text) => (/[{}<>&]/.test(text) ? `{${JSON.stringify(text)}}` : text),
  more: ["onError={(event) => console.warn(event.detail.error.message)}"],
};

function componentName(tag: string): string {
  return propertyName(`-${tag}`);
}
