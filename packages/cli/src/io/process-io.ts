import type { Io } from "./io.ts";
import { systemReason } from "./system-reason.ts";

/** The world as the process has it. A reader that stops reading (`| head`) ends the process quietly. */
export function processIo(): Io {
  process.stdout.on("error", (error) => endOfOutput(error));
  process.stderr.on("error", () => {});
  return {
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    fetch: globalThis.fetch,
    interrupted: () =>
      new Promise((resolve) => {
        process.once("SIGINT", resolve);
        process.once("SIGTERM", resolve);
      }),
  };
}

function endOfOutput(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`error: standard output cannot be written: ${systemReason(error)}.\n`);
  process.exit(2);
}
