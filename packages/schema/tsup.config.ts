import { packageConfig } from "@event-content/tooling/tsup";

export default packageConfig({
  entry: { index: "src/index.ts", core: "src/core/index.ts", editorial: "src/editorial/index.ts" },
  format: "dual",
});
