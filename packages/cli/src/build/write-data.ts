import type { Archive, Fault, ItemInput } from "@event-content/schema";
import type { Io } from "../io/io.ts";
import { progress } from "../io/progress.ts";
import type { Site } from "./site.ts";

/** What `writeBundle` of `@event-content/archive/node` takes and gives. */
interface BundleOptions {
  readonly out: string;
  readonly archive?: Archive;
  readonly baseUrl?: string;
  readonly onProgress?: (step: { phase: string; done: number; total?: number }) => void;
}

export interface BundleSummary {
  readonly files: number;
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
  readonly bytes: number;
  readonly items: number;
  readonly faults: readonly Fault[];
}

/** The bundle that elements and `query` read. */
export async function writeData({ items, archive, base }: Site, out: string, io: Io): Promise<BundleSummary> {
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

// To be replaced by the import of the archive package when it has it.
function writeBundle(_: Iterable<ItemInput>, { out }: BundleOptions): Promise<BundleSummary> {
  const fault: Fault = {
    code: "not-built-in",
    severity: "error",
    message: "The bundle is not built in yet: this version writes no archive.json.",
    path: "",
    expected: "one of pages, ics, md, oembed, feeds",
    received: "data",
    hint: `Give --emit pages,ics,md,oembed,feeds; the rest of ${out} is complete.`,
  };
  return Promise.resolve({ files: 0, written: 0, kept: 0, removed: 0, bytes: 0, items: 0, faults: [fault] });
}
