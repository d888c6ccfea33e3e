import type { Workflow } from "./read-workflow.ts";

export interface KnownCommands {
  /** Scripts of the root `package.json`. */
  readonly scripts: readonly string[];
  /** Steps of `tooling/release/bin.ts`. */
  readonly steps: readonly string[];
}

const COMMAND = /^node tooling\/(scripts\/pnpm\.mjs|release\/bin\.ts) ([\w:-]+)((?: [\w:.-]+| "\$[A-Z]+")*)$/;

function faultOf(command: string, { scripts, steps }: KnownCommands): string | undefined {
  const [, program, name = "", rest = ""] = COMMAND.exec(command) ?? [];
  if (!program) return "is not a script of this repository, called alone";
  if (program === "release/bin.ts")
    return steps.includes(name) ? undefined : `names no release step (${name})`;
  if (!scripts.includes(name)) return `names no script of the root package.json (${name})`;
  const step = rest.trim().split(" ")[0] ?? "";
  return name !== "release" || steps.includes(step) ? undefined : `names no release step (${step})`;
}

/** Steps that do anything but call one script of the repository, which a test can call as well. */
export function commandFaults({ file, jobs }: Workflow, known: KnownCommands): string[] {
  return Object.entries(jobs).flatMap(([id, { steps = [] }]) =>
    steps.flatMap(({ run }) => {
      const fault = run === undefined ? undefined : faultOf(run, known);
      return fault ? [`${file}, job ${id}: "${run}" ${fault}.`] : [];
    }),
  );
}
