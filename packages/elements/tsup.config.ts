import { packageConfig } from "@event-content/tooling/tsup";

const css = { loader: { ".css": "text" }, noExternal: [/^@event-content\/renderer\/style\//] } as const;

export default [
  packageConfig({
    entry: {
      index: "src/index.ts",
      define: "src/define.ts",
      "event-detail": "src/event-detail/event-detail.ts",
      "event-list": "src/event-list/event-list.ts",
      server: "src/server.ts",
    },
    format: "esm",
    overrides: { ...css, noExternal: [...css.noExternal] },
  }),
  packageConfig({
    entry: { embed: "src/define.ts" },
    format: "esm",
    overrides: {
      format: ["iife"],
      loader: { ...css.loader },
      noExternal: [/.*/],
      dts: false,
      clean: false,
      minify: true,
      splitting: false,
      treeshake: true,
      platform: "browser",
      outExtension: () => ({ js: ".js" }),
    },
  }),
];
