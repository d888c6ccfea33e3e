import type { CodeBlock, Embed } from "./embed.ts";
import { HTML, markup, type Syntax } from "./markup.ts";
import { imports, themeImport } from "./npm.ts";
import { ownCss } from "./own-css.ts";

/** A single-file component, for Vue 3. */
export function vue(embed: Embed): readonly CodeBlock[] {
  return [
    { label: "Once, in a terminal", code: "npm install @event-content/elements" },
    {
      label: "A component",
      code: `<script setup lang="ts">
${[...imports(embed), ...themeImport(embed)].join("\n")}
import type {} from "@event-content/elements/vue";
</script>

<template>
${markup(embed, VUE, "  ")}
</template>`,
    },
    {
      label: "vite.config.ts: tags with a hyphen are elements",
      code: `import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes("-") } } }),
  ],
});`,
    },
    ...ownCss(embed),
  ];
}

const VUE: Syntax = {
  ...HTML,
  attribute: (attribute) =>
    attribute.kind === "number"
      ? `:${attribute.name}="${Number(attribute.value)}"`
      : HTML.attribute(attribute),
  text: (text) => HTML.text(text).replaceAll("{{", "{{ '{{' }}"),
  more: ['@event-content:error="(event) => console.warn(event.detail.error.message)"'],
};
