import type { Consumer } from "../../tooling/consumers/index.ts";

export const consumers: readonly Consumer[] = [
  {
    name: "import map",
    tool: async ({ browser }) => `Chromium ${browser.version()}`,
    check: async ({ run, serve, shows }) => {
      await run(["node", "copy.js"]);
      await shows(`${await serve("site")}/`, {
        main: ["Night ferries", "10 March 2026", "Almaty"],
        "event-list": ["Night ferries", "10 March 2026"],
      });
    },
  },
];
