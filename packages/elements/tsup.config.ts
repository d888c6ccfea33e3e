import { rmSync } from "node:fs";
import { packageConfig } from "@event-content/tooling/tsup";
import { definesApart } from "./scripts/defines-apart.mjs";
import { fromSource } from "./scripts/from-source.mjs";

const TAGS = [
  "add-to-calendar",
  "event-archive",
  "event-calendar",
  "event-date",
  "event-detail",
  "event-filters",
  "event-list",
  "event-results",
  "event-search",
];

const classes = Object.fromEntries(TAGS.map((tag) => [tag, `src/${tag}/${tag}.ts`]));

// Both builds write here at once: neither may clean what the other has written.
rmSync(new URL("dist", import.meta.url), { recursive: true, force: true });

export default [
  packageConfig({
    entry: {
      index: "src/index.ts",
      "define-element": "src/define/define-element.ts",
      react: "src/react/index.ts",
      ...classes,
    },
    format: "esm",
    overrides: {
      clean: false,
      loader: { ".css": "text" },
      esbuildPlugins: [fromSource, definesApart],
      noExternal: [/^@event-content\//, /^@date-fns\/tz/],
    },
  }),
  packageConfig({
    entry: { server: "src/server/index.ts" },
    format: "esm",
    overrides: {
      loader: { ".css": "text" },
      noExternal: [/^@event-content\/renderer\/style\//],
      clean: false,
    },
  }),
];
