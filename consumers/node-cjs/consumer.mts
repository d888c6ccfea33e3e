import { type Consumer, expectHolds } from "../../tooling/consumers/index.ts";

function onNode(tool: string): Consumer {
  return {
    name: `CommonJS on the ${tool.replace("node-", "")} Node`,
    tool,
    check: async ({ run }) => {
      const output = await run([`node_modules/${tool}/bin/node`, "main.js"]);
      expectHolds("The output", output, [
        "Night ferries</",
        "10 марта 2026",
        "BEGIN:VCALENDAR",
        "in memory: night-ferries",
        "browsed: 1",
        "fault: missing",
        "list: true",
        "modules that are no CommonJS: 0",
      ]);
    },
  };
}

export const consumers: readonly Consumer[] = ["node-oldest", "node-newest"].map(onNode);
