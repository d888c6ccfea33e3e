import { packageConfig } from "@event-content/tooling/tsup";

export default packageConfig({
  entry: {
    index: "src/index.ts",
    templates: "src/templates.ts",
    "lang/ar": "src/language/ar.ts",
    "lang/en": "src/language/en.ts",
  },
  format: "dual",
});
