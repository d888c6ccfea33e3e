import type { CommandError } from "./command-error.ts";

export function isCommandError(error: unknown): error is CommandError {
  return error instanceof Error && error.name === "CommandError";
}
