import { printable } from "../report/printable.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { isCommandError } from "./is-command-error.ts";

/** Says on standard error why something could not be done; a stack trace only with `debug`. */
export function reportFailure(
  error: unknown,
  io: Pick<Io, "stderr">,
  options: { readonly debug?: boolean | undefined },
): ExitCode {
  const known = isCommandError(error);
  const message = error instanceof Error ? error.message : String(error);
  const prefix = known ? "error" : "error: a fault of event-content itself";
  const help = known || options.debug ? "" : ". Run again with --debug, and report what it prints.";
  io.stderr.write(`${prefix}: ${printable(message)}${help}\n`);
  if (options.debug && error instanceof Error) io.stderr.write(`${error.stack}\n${causeOf(error)}`);
  return known ? 2 : 1;
}

function causeOf({ cause }: Error): string {
  return cause instanceof Error ? `Caused by: ${cause.stack}\n` : "";
}
