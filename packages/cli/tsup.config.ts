import { packageConfig } from "@event-content/tooling/tsup";

export default packageConfig({
  entry: { bin: "src/bin.ts" },
  format: "esm",
  overrides: { platform: "node", dts: false, banner: { js: "#!/usr/bin/env node" } },
});
