import { type BundleReport, type WriteOptions, writeBundle } from "@event-content/archive/node";
import type { ItemInput } from "@event-content/schema";
import type { Io } from "../io/io.ts";
import { progress } from "../io/progress.ts";
import type { Site } from "./site.ts";

/** The bundle that elements and `query` read. */
export function writeData({ items, archive, base }: Site, out: string, io: Io): Promise<BundleReport> {
  return writeBundleShown(items, { out, archive, ...(base && { baseUrl: base.href }) }, io);
}

/** Writes a bundle, and shows how far it is. */
export async function writeBundleShown(
  items: Iterable<ItemInput> | AsyncIterable<ItemInput>,
  options: WriteOptions,
  io: Io,
): Promise<BundleReport> {
  const shown = shownPhases(io);
  try {
    return await writeBundle(items, { ...options, onProgress: shown.step });
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
