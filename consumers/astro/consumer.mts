import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Consumer, expectHolds } from "../../tooling/consumers/index.ts";

const ROW = ["Night ferries", "10 March 2026"];

export const consumers: readonly Consumer[] = [
  {
    name: "Astro",
    tool: "astro",
    check: async ({ folder, run, serve, shows }) => {
      await run(["astro", "build"]);
      const html = await readFile(path.join(folder, "dist/index.html"), "utf8");
      expectHolds("The built page", html, ["Night ferries</h1>", '<template shadowrootmode="open">']);
      await shows(`${await serve("dist")}/`, { main: [...ROW, "Almaty"], "event-list": ROW });
    },
  },
];
