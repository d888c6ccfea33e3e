import { type Consumer, compileTypes, expectHolds } from "../../tooling/consumers/index.ts";

/** The lines of `src/wrong.ts` that are wrong, each by a mistake of its own. */
const MISTAKES = [5, 6, 7, 8].map((line) => `src/wrong.ts(${line}`);

function types(tool: string): Consumer {
  return {
    name: `types, CommonJS of node16, ${tool}`,
    tool,
    check: async (bench) => {
      const out = `out-${tool}`;
      await compileTypes(bench, {
        tool,
        out,
        project: "tsconfig.json",
        condition: "require",
        mistakes: MISTAKES,
      });
      expectHolds("The output", await bench.run(["node", `${out}/main.js`]), ["Bacs de nuit", "found: 1"]);
    },
  };
}

export const consumers: readonly Consumer[] = ["typescript-5.5", "typescript-6", "typescript-7"].map(types);
