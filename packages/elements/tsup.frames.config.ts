import { packageConfig } from "@event-content/tooling/tsup";

export default packageConfig({
  entry: { frame: "src/frame/frame-parent.ts", "frame-child": "src/frame/frame-child.ts" },
  format: "esm",
  overrides: {
    format: ["iife"],
    dts: false,
    clean: false,
    minify: true,
    splitting: false,
    platform: "browser",
    outExtension: () => ({ js: ".js" }),
  },
});
