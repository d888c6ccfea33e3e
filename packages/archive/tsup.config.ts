import { packageConfig } from "@event-content/tooling/tsup";

export default packageConfig({
  entry: {
    index: "src/index.ts",
    browse: "src/browse/index.ts",
    node: "src/node/index.ts",
    testing: "src/testing/index.ts",
  },
  format: "dual",
});
