import type { Stage } from "./build-stage.ts";
import { expectSame } from "./expect-same.ts";
import { succeed } from "./succeed.ts";

/** That the workflow would do this for a push to main. */
export async function expectMode(stage: Stage, mode: string): Promise<string> {
  const found = /mode=(\w+)/.exec(await succeed(stage, "select-mode"))?.[1];
  expectSame(found, mode, "The mode of the workflow");
  return `mode ${mode}`;
}
