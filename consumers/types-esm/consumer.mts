import { type Consumer, compileTypes, expectHolds } from "../../tooling/consumers/index.ts";

/** The lines of `src/wrong.tsx` that are wrong, each by a mistake of its own. */
const MISTAKES = [7, 8, 9, 10, 11, 12].map((line) => `src/wrong.tsx(${line}`);

function types(resolution: "nodenext" | "bundler", tool: string): Consumer {
  return {
    name: `types, ${resolution}, ${tool}`,
    tool,
    check: async (bench) => {
      const out = `out-${resolution}-${tool}`;
      const project = `tsconfig.${resolution}.json`;
      await compileTypes(bench, { tool, out, project, condition: "import", mistakes: MISTAKES });
      expectHolds("The output", await bench.run(["node", `${out}/main.js`]), ["Bacs de nuit", "found: 1"]);
    },
  };
}

export const consumers: readonly Consumer[] = ["typescript-5.5", "typescript-6", "typescript-7"].flatMap(
  (tool) => [types("nodenext", tool), types("bundler", tool)],
);
