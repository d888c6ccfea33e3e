import type { Consumer } from "../../tooling/consumers/index.ts";

export const consumers: readonly Consumer[] = [
  {
    name: "Vite",
    tool: "vite",
    check: async ({ run, serve, shows }) => {
      await run(["vite", "build"]);
      await shows(`${await serve("dist")}/`, { "event-archive": ["Night ferries", "10 March 2026"] });
    },
  },
];
