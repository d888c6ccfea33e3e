import type { Consumer } from "../../tooling/consumers/index.ts";

export const consumers: readonly Consumer[] = [
  {
    name: "Vue with Vite",
    tool: "vue",
    check: async ({ run, serve, shows }) => {
      await run(["vue-tsc"]);
      await run(["vite", "build"]);
      await shows(`${await serve("dist")}/`, {
        "event-list": ["Night ferries", "10 March 2026"],
        output: ["Total: 1"],
      });
    },
  },
];
