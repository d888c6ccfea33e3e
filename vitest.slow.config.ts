import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Suites that take minutes in a browser, compile with several compilers, or look at what is packed; `npm run test:slow`, and `.ci/run` after `npm test`. */
const config: ViteUserConfig = defineConfig({
  test: {
    allowOnly: !process.env.CI,
    passWithNoTests: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    retry: process.env.CI ? 1 : 0,
    expect: { poll: { timeout: 20_000 } },
    update: "none",
    include: [
      "packages/*/src/**/*.slow.test.ts",
      "tests/**/*.slow.test.ts",
      "tooling/**/*.slow.test.ts",
      "apps/*/{src,test}/**/*.slow.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**"],
  },
});

export default config;
