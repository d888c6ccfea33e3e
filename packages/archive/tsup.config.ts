import { packageConfig } from "@event-content/tooling/tsup";

export default packageConfig({
  entry: {
    index: "src/index.ts",
    browse: "src/browse/index.ts",
    "browse-items": "src/browse/items.ts",
    "browse-bundle": "src/browse/bundle.ts",
    "browse-facets": "src/browse/facets.ts",
    "browse-source": "src/browse/source.ts",
    node: "src/node/index.ts",
    testing: "src/testing/index.ts",
  },
  format: "dual",
});
