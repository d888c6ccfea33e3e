import cliProgress from "cli-progress";
import type { Io } from "./io.ts";

export interface Progress {
  /** @param told What stands beside the count, such as ` · 20 files`. */
  readonly step: (told?: string) => void;
  readonly stop: () => void;
}

const NONE: Progress = { step: () => {}, stop: () => {} };

/** A progress bar on standard error where a person watches long work; else nothing. */
export function progress(total: number, what: string, io: Io, unit = "files"): Progress {
  if (!io.stderr.isTTY || total < 2) return NONE;
  const bar = new cliProgress.SingleBar({
    format: `${what} {bar} {value}/{total} ${unit}{told} · {eta_formatted} left`,
    stream: io.stderr as unknown as NodeJS.WritableStream,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0, { told: "" });
  return { step: (told = "") => bar.increment(1, { told }), stop: () => bar.stop() };
}
