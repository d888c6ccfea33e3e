import { packageConfig } from "@event-content/tooling/tsup";

// After the others: builds that run side by side clean away each other's declarations.
export default packageConfig({
  entry: { server: "src/server/index.ts" },
  format: "esm",
  overrides: {
    loader: { ".css": "text" },
    noExternal: [/^@event-content\/renderer\/style\//],
    clean: false,
  },
});
