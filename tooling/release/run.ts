import { ReleaseError } from "./release-error.ts";
import { type RunOptions, tryRun } from "./try-run.ts";

/** The standard output of a program; a status other than 0 is a `ReleaseError` with its last lines. */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { status, stdout, output } = await tryRun(command, args, options);
  if (status === 0) return stdout;
  const tail = output.trimEnd().split("\n").slice(-20).join("\n");
  throw new ReleaseError(
    "command-failed",
    `\`${[command, ...args].join(" ")}\` ended with status ${status}:\n${tail}`,
  );
}
