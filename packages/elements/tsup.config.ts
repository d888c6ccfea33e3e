import { packageConfig } from "@event-content/tooling/tsup";

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
  // The declarations alone: scripts/build-modules.mjs writes the modules.
  overrides: { dts: { only: true }, noExternal: [/^@event-content\//, /^@date-fns\/tz/] },
});
