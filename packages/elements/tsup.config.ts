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

export default packageConfig({
  entry: {
    index: "src/index.ts",
    "define-element": "src/define/define-element.ts",
    react: "src/react/index.ts",
    ...classes,
  },
  format: "esm",
  overrides: {
    loader: { ".css": "text" },
    esbuildPlugins: [fromSource, definesApart],
    noExternal: [/^@event-content\//, /^@date-fns\/tz/],
  },
});
