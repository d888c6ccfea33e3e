import { defineConfig, type Options } from "tsup";

interface PackageConfig {
  /** Entry points by the name they get in `dist`: `{ index: "src/index.ts" }`. */
  readonly entry: Record<string, string>;
  /** `dual` for pure packages, which CommonJS projects import too; `esm` for the rest. */
  readonly format: "dual" | "esm";
  readonly overrides?: Options;
}

/** The one build configuration of all packages: ES2022, declarations, shared chunks, no source maps. */
export function packageConfig({
  entry,
  format,
  overrides = {},
}: PackageConfig): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry,
    format: format === "dual" ? ["esm", "cjs"] : ["esm"],
    target: "es2022",
    platform: "neutral",
    dts: true,
    splitting: true,
    treeshake: false,
    clean: true,
    ...overrides,
  });
}
