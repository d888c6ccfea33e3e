import type { Consumer } from "../../tooling/consumers/index.ts";

const ROW = ["Night ferries", "10 آذار/مارس 2026"];

export const consumers: readonly Consumer[] = [
  {
    name: "script tag, under a strict policy",
    tool: async ({ browser }) => `Chromium ${browser.version()}`,
    check: async ({ run, serve, shows }) => {
      await run(["node", "copy.js"]);
      await shows(`${await serve("site")}/`, { "event-archive": ROW, "event-list": ROW });
    },
  },
];
