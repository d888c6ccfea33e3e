import { packageConfig } from "@event-content/tooling/tsup";

export default packageConfig({ entry: { index: "src/index.ts" }, format: "dual" });
