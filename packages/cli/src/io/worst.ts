import type { ExitCode } from "./exit-code.ts";

/** The exit status of several pieces of work is that of the worst. */
export function worst(...codes: readonly ExitCode[]): ExitCode {
  if (codes.includes(2)) return 2;
  return codes.includes(1) ? 1 : 0;
}
