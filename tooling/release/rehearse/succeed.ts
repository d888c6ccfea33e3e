import type { Stage } from "./build-stage.ts";
import { expectThat } from "./expect-that.ts";

/** The output of a step that must succeed. */
export async function succeed(stage: Stage, ...args: string[]): Promise<string> {
  const { status, stdout, output } = await stage.step(args);
  expectThat(
    status === 0,
    `The step \`${args.join(" ")}\` ended with status ${status}:\n${output.trimEnd()}`,
  );
  return stdout;
}
