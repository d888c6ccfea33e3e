import cliProgress from "cli-progress";
import type { Io } from "./io.ts";

export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

const NONE: Progress = { step: () => {}, stop: () => {} };

/** A progress bar on standard error where a person watches long work; else nothing. */
export function progress(total: number, what: string, io: Io): Progress {
  if (!io.stderr.isTTY || total < 2) return NONE;
  const bar = new cliProgress.SingleBar({
    format: `${what} {bar} {value}/{total}`,
    stream: io.stderr as unknown as NodeJS.WritableStream,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
