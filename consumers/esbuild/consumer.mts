import { copyFile } from "node:fs/promises";
import path from "node:path";
import type { Consumer } from "../../tooling/consumers/index.ts";

export const consumers: readonly Consumer[] = [
  {
    name: "esbuild",
    tool: "esbuild",
    check: async ({ folder, run, serve, shows }) => {
      await run([
        "esbuild",
        "src/main.js",
        "--bundle",
        "--format=esm",
        "--splitting",
        "--minify",
        "--outdir=dist",
      ]);
      await copyFile(path.join(folder, "src/index.html"), path.join(folder, "dist/index.html"));
      await shows(`${await serve("dist")}/`, {
        main: ["Night ferries", "10 March 2026", "Almaty"],
        "event-list": ["Night ferries", "10 March 2026"],
      });
    },
  },
];
