import { packageConfig } from "@event-content/tooling/tsup";
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
const defining = Object.fromEntries(TAGS.map((tag) => [`define/${tag}`, `src/define/${tag}.ts`]));

const shared = {
  loader: { ".css": "text" },
  noExternal: [/^@event-content\//],
  esbuildPlugins: [fromSource],
} as const;

/** For script tags: everything in, minified. */
const forBrowsers = {
  ...shared,
  noExternal: [/.*/],
  dts: false,
  clean: false,
  minify: true,
  platform: "browser",
} as const;

export default [
  packageConfig({
    entry: { index: "src/index.ts", "define-element": "src/define/define-element.ts", ...classes },
    format: "esm",
    overrides: {
      ...shared,
      esbuildPlugins: [fromSource],
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
  packageConfig({
    entry: { embed: "src/embed/embed.ts" },
    format: "esm",
    overrides: {
      ...forBrowsers,
      noExternal: [/.*/],
      esbuildPlugins: [fromSource],
      format: ["iife"],
      splitting: false,
      outExtension: () => ({ js: ".js" }),
    },
  }),
  packageConfig({
    entry: { loader: "src/embed/loader.ts", ...defining },
    format: "esm",
    overrides: {
      ...forBrowsers,
      noExternal: [/.*/],
      esbuildPlugins: [fromSource],
      splitting: true,
      outDir: "dist/browser",
    },
  }),
];
