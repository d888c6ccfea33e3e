import { type Consumer, expectHolds } from "../../tooling/consumers/index.ts";

const ROW = ["Night ferries", "10 March 2026"];

export const consumers: readonly Consumer[] = [
  {
    name: "Next, server and client components",
    tool: "next",
    check: async ({ run, start, shows }) => {
      await run(["next", "build"]);
      const url = await start(["next", "start", "--hostname", "127.0.0.1", "--port", "{port}"]);
      const sent = await (await fetch(`${url}/`)).text();
      expectHolds("What the server sends", sent, [
        "Night ferries</h1>",
        "<event-list>",
        '<a href="/archive/">Archive</a>',
      ]);
      await shows(`${url}/`, { main: [...ROW, "Almaty"], "event-list": ROW });
      await shows(`${url}/client`, { "event-archive": ROW, output: ["Total: 1"] });
    },
  },
];
