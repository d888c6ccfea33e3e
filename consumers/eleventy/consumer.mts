import type { Consumer } from "../../tooling/consumers/index.ts";

const ROW = ["Night ferries", "10 de marzo de 2026"];

export const consumers: readonly Consumer[] = [
  {
    name: "Eleventy, with the loader",
    tool: "@11ty/eleventy",
    check: async ({ run, serve, shows }) => {
      await run(["eleventy"]);
      await shows(`${await serve("dist")}/`, { main: [...ROW, "Almaty"], "event-list": ROW });
    },
  },
];
