import type { Consumer } from "../../tooling/consumers/index.ts";

const ROW = ["Night ferries", "10 March 2026"];

export const consumers: readonly Consumer[] = [
  {
    name: "React with Vite",
    tool: "react",
    check: async ({ run, serve, shows }) => {
      await run(["tsc"]);
      await run(["vite", "build"]);
      await shows(`${await serve("dist")}/`, {
        "event-archive": ROW,
        "event-list": ROW,
        "event-date": ["10 March 2026"],
        output: ["Shown: night-ferries"],
      });
    },
  },
];
