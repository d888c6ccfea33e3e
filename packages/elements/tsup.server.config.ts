import { packageConfig } from "@event-content/tooling/tsup";

export default packageConfig({
  entry: { server: "src/server/index.ts" },
  format: "esm",
  overrides: {
    loader: { ".css": "text" },
    noExternal: [/^@event-content\/renderer\/style\//],
    clean: false,
  },
});
