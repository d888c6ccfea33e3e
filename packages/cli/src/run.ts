import type { CommanderError } from "commander";
import type { ExitCode } from "./io/exit-code.ts";
import type { Io } from "./io/io.ts";
import { reportFailure } from "./io/report-failure.ts";
import { program } from "./program.ts";

/** Runs the command line with the arguments after its name; never throws. */
export async function run(args: readonly string[], io: Io, version: string): Promise<ExitCode> {
  let status: ExitCode = 0;
  const root = program(io, version, (code) => {
    status = code;
  });
  try {
    await root.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (isCommanderError(error)) return error.exitCode === 0 ? 0 : 2;
    return reportFailure(error, io, root.opts());
  }
}

function isCommanderError(error: unknown): error is CommanderError {
  return (
    error instanceof Error &&
    "exitCode" in error &&
    String((error as CommanderError).code).startsWith("commander.")
  );
}
