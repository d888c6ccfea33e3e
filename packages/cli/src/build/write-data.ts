import { type BundleReport, writeBundle } from "@event-content/archive/node";
import type { Io } from "../io/io.ts";
import { progress } from "../io/progress.ts";
import type { Site } from "./site.ts";

/** The bundle that elements and `query` read. */
export async function writeData({ items, archive, base }: Site, out: string, io: Io): Promise<BundleReport> {
  const shown = shownPhases(io);
  try {
    return await writeBundle(items, {
      out,
      archive,
      ...(base && { baseUrl: base.href }),
      onProgress: shown.step,
    });
  } finally {
    shown.stop();
  }
}

/** A progress bar for each phase of the work. */
function shownPhases(io: Io) {
  let phase = "";
  let at = 0;
  let bar = progress(0, phase, io);
  return {
    step(now: { phase: string; done: number; total?: number }): void {
      if (now.phase !== phase) {
        bar.stop();
        ({ phase } = now);
        at = 0;
        bar = progress(now.total ?? 0, `Data, ${phase}`, io, "steps");
      }
      for (; at < now.done; at++) bar.step();
    },
    stop: () => bar.stop(),
  };
}
