import { packageConfig } from "@event-content/tooling/tsup";

export default packageConfig({
  entry: { index: "src/index.ts" },
  format: "esm",
  overrides: { noExternal: ["i18n-iso-countries/langs/en.json"] },
});
