import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

const SOURCE = new URL("src/", import.meta.url);

/** Every `<name>.entry.ts` of the site becomes `assets/<name>.js`. */
const entries = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.entry\.tsx?$/.test(file))
  .map((file) => [basename(file).split(".entry.")[0], join(SOURCE.pathname, file)]);

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes("-") } } })],
  base: "./",
  publicDir: false,
  worker: { format: "es", rollupOptions: { output: { entryFileNames: "assets/[name].js" } } },
  build: {
    outDir: "dist",
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    target: "safari16.4",
    rollupOptions: {
      onwarn: (warning, warn) => {
        // React’s mark for servers, which this bundle for browsers does not need.
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
      },
      input: Object.fromEntries(entries),
      output: {
        entryFileNames: "assets/[name].js",
        chunkFileNames: "assets/[name]-[hash].js",
        assetFileNames: "assets/[name][extname]",
      },
    },
  },
});
