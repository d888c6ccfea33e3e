import { copyFile } from "node:fs/promises";
import path from "node:path";
import type { Consumer } from "../../tooling/consumers/index.ts";

export const consumers: readonly Consumer[] = [
  {
    name: "webpack",
    tool: "webpack",
    check: async ({ folder, run, serve, shows }) => {
      await run(["webpack"]);
      await copyFile(path.join(folder, "src/index.html"), path.join(folder, "dist/index.html"));
      await shows(`${await serve("dist")}/`, {
        "event-calendar": ["mars 2026", "Night ferries"],
        "event-detail": ["Night ferries", "10 mars 2026", "Almaty"],
      });
    },
  },
];
