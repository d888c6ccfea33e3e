import { type Consumer, expectHolds } from "../../tooling/consumers/index.ts";

function onNode(tool: string): Consumer {
  return {
    name: `ES modules on the ${tool.replace("node-", "")} Node`,
    tool,
    check: async ({ run }) => {
      const output = await run([`node_modules/${tool}/bin/node`, "main.mjs"]);
      expectHolds("The output", output, [
        "Night ferries</",
        "10 mars 2026",
        "BEGIN:VCALENDAR",
        "DTSTART;TZID=Asia/Almaty:20260310T090000",
        '<event-list lang="en"><template shadowrootmode="open">',
        "in memory: night-ferries",
        "from files: Night ferries",
        "read: Minutes",
        "without a DOM: function",
      ]);
    },
  };
}

export const consumers: readonly Consumer[] = ["node-oldest", "node-newest"].map(onNode);
