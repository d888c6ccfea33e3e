import { packageConfig } from "@event-content/tooling/tsup";

const LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"];

export default packageConfig({
  entry: {
    index: "src/index.ts",
    archive: "src/archive.ts",
    item: "src/item.ts",
    list: "src/list.ts",
    templates: "src/templates.ts",
    ...Object.fromEntries(
      LANGUAGES.flatMap((tag) => [
        [`lang/${tag}`, `src/languages/${tag}/${tag}.ts`],
        [`lang/${tag}/list`, `src/languages/${tag}/${tag}-list.ts`],
        [`lang/${tag}/item`, `src/languages/${tag}/${tag}-item.ts`],
        [`lang/${tag}/archive`, `src/languages/${tag}/${tag}-archive.ts`],
      ]),
    ),
  },
  format: "dual",
  // ESM only, and small: it goes into both builds.
  overrides: { noExternal: ["get-east-asian-width"] },
});
