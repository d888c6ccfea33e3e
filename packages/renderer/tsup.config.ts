import { readdirSync } from "node:fs";
import { packageConfig } from "@event-content/tooling/tsup";

/** Each part of an item's page in a file of its own: bundlers split by files. */
const PARTS = readdirSync(new URL("src/parts", import.meta.url)).map((file) => file.replace(".ts", ""));
const LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"];

export default packageConfig({
  entry: {
    index: "src/index.ts",
    archive: "src/archive.ts",
    item: "src/item.ts",
    "archive/month-calendar": "src/components/month-calendar/month-calendar.ts",
    "archive/timeline": "src/components/timeline/timeline.ts",
    ...Object.fromEntries(PARTS.map((part) => [`item/${part}`, `src/parts/${part}.ts`])),
    list: "src/list.ts",
    rows: "src/rows.ts",
    templates: "src/templates.ts",
    ...Object.fromEntries(
      LANGUAGES.flatMap((tag) => [
        [`lang/${tag}`, `src/languages/${tag}/${tag}.ts`],
        [`lang/${tag}/list`, `src/languages/${tag}/${tag}-list.ts`],
        [`lang/${tag}/hours`, `src/languages/${tag}/${tag}-hours.ts`],
        [`lang/${tag}/controls`, `src/languages/${tag}/${tag}-controls.ts`],
        [`lang/${tag}/subjects`, `src/languages/${tag}/${tag}-subjects.ts`],
        [`lang/${tag}/item`, `src/languages/${tag}/${tag}-item.ts`],
        [`lang/${tag}/archive`, `src/languages/${tag}/${tag}-archive.ts`],
      ]),
    ),
  },
  format: "dual",
  // ESM only, and small: it goes into both builds.
  overrides: { noExternal: ["get-east-asian-width"] },
});
