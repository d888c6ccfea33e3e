import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig, type TestProjectInlineConfiguration, type ViteUserConfig } from "vitest/config";

const root = import.meta.dirname;

function folders(parent: string): string[] {
  if (!existsSync(`${root}/${parent}`)) return [];
  return readdirSync(`${root}/${parent}`).filter((name) =>
    existsSync(`${root}/${parent}/${name}/package.json`),
  );
}

function project(name: string, folder: string, include: readonly string[]): TestProjectInlineConfiguration {
  return {
    extends: true,
    root: `${root}/${folder}`,
    test: { name, include: [...include], exclude: ["**/node_modules/**", "**/dist/**", "**/*.slow.test.ts"] },
  };
}

/** Packages of plain functions: their files need no process of their own. */
const PLAIN: readonly string[] = ["schema", "renderer", "archive", "importers"];

function packageProject(name: string): TestProjectInlineConfiguration {
  const { test, ...rest } = project(name, `packages/${name}`, ["src/**/*.test.ts", "test/**/*.test.ts"]);
  const typecheck = { enabled: true, include: ["src/**/*.test-d.ts"], tsconfig: "./tsconfig.json" };
  return { ...rest, test: { ...test, typecheck, isolate: !PLAIN.includes(name) } };
}

const config: ViteUserConfig = defineConfig({
  test: {
    allowOnly: !process.env.CI,
    // Much of what the tests wait for is another process: a browser, the command line.
    maxWorkers: availableParallelism() + 1,
    passWithNoTests: false,
    // Thirty seconds of work at the most; the rest is for a machine that does other work, too.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // A shared machine that stands still for a second is no fault of ours; the report names what needed another go.
    retry: process.env.CI ? 1 : 0,
    // A browser on a busy machine takes its time; what is waited for is no measure of speed.
    expect: { poll: { timeout: 20_000 } },
    // A golden that is missing is a failure, never a new file.
    update: "none",
    projects: [
      ...folders("packages").map(packageProject),
      ...folders("apps").map((name) => project(name, `apps/${name}`, ["**/*.test.ts"])),
      project("tooling", "tooling", ["**/*.test.ts"]),
      project("tests", "tests", ["**/*.test.ts"]),
    ],
  },
});

export default config;
