import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { commandFaults } from "./command-faults.ts";
import { lintWorkflow } from "./lint-workflow.ts";
import { privilegeFaults } from "./privilege-faults.ts";
import { readWorkflow } from "./read-workflow.ts";

/** Everything that is wrong with the workflow files of a repository; `steps` are those of its release program. */
export async function checkWorkflows(root: string, steps: readonly string[]): Promise<string[]> {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const files = globSync(".github/workflows/*.{yml,yaml}", { cwd: root }).sort();
  const faults = files.map(async (file) => {
    const workflow = readWorkflow(root, file);
    const known = { scripts: Object.keys(scripts), steps };
    return [
      ...(await lintWorkflow(file, workflow.text)),
      ...privilegeFaults(workflow),
      ...commandFaults(workflow, known),
    ];
  });
  return (await Promise.all(faults)).flat();
}
