import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CommandError } from "../io/command-error.ts";
import { systemReason } from "../io/system-reason.ts";
import { type BuildRecord, saveRecord } from "./build-record.ts";
import type { EmitName } from "./emit-names.ts";

export interface Written {
  files: number;
  written: number;
  kept: number;
  removed: number;
  bytes: number;
}

/** Files of a build as they are made. */
export interface SiteWriter {
  readonly write: (kind: EmitName, path: string, text: string) => void;
  /** Removes what no longer belongs to the kinds that were built, and records the rest. */
  readonly finish: () => void;
  readonly counts: ReadonlyMap<EmitName, number>;
  readonly total: Readonly<Written>;
  /** Files of somebody else that stand where the build would write; they stay. */
  readonly foreign: readonly string[];
}

const TEMPORARY = ".event-content-build.tmp";

/**
 * Writes into a folder what is not there yet: a file whose bytes are the same is not touched. A file appears whole or
 * not at all, since it is renamed into its place.
 */
export function siteWriter(folder: string, record: BuildRecord, kinds: readonly EmitName[]): SiteWriter {
  const own = new Set(Object.values(record.files).flat());
  const alien = new Set(record.foreign);
  const made = new Map<string, boolean>();
  const temporary = join(folder, TEMPORARY);
  const files = new Map<EmitName, string[]>(kinds.map((kind) => [kind, []]));
  const counts = new Map<EmitName, number>();
  const total: Written = { files: 0, written: 0, kept: 0, removed: 0, bytes: 0 };
  const foreign: string[] = [];
  mkdirSync(folder, { recursive: true });
  saveRecord(folder, { ...record, complete: false });

  const write = (kind: EmitName, path: string, text: string): void => {
    const target = join(folder, path);
    const bytes = Buffer.from(text);
    try {
      const before = makeFolder(dirname(target), made) ? undefined : sizeOf(target);
      const same = before === bytes.length && readFileSync(target).equals(bytes);
      if (!same && before !== undefined && (alien.has(path) || (record.complete && !own.has(path)))) {
        foreign.push(path);
        return;
      }
      if (!same) {
        writeFileSync(temporary, bytes);
        renameSync(temporary, target);
      }
      total[same ? "kept" : "written"]++;
    } catch (error) {
      const message = `${target} cannot be written: ${systemReason(error)}.`;
      throw new CommandError("unreadable-file", message, { cause: error });
    }
    total.files++;
    total.bytes += bytes.length;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    files.get(kind)?.push(path);
  };

  const finish = (): void => {
    const kept = Object.fromEntries([...files].map(([kind, paths]) => [kind, paths.sort()]));
    const now = { ...record.files, ...kept };
    const belongs = new Set(Object.values(now).flat());
    for (const path of own) {
      if (belongs.has(path) || sizeOf(join(folder, path)) === undefined) continue;
      rmSync(join(folder, path));
      total.removed++;
      removeEmpty(dirname(join(folder, path)), folder);
    }
    saveRecord(folder, { ...record, complete: true, files: now });
  };
  return { write, finish, counts, total, foreign };
}

function sizeOf(path: string): number | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the folder of a file, once. @returns whether it is new, so that nothing stands in it but what this build put there */
function makeFolder(parent: string, made: Map<string, boolean>): boolean {
  const known = made.get(parent);
  if (known !== undefined) return known;
  const fresh = mkdirSync(parent, { recursive: true }) !== undefined;
  made.set(parent, fresh);
  return fresh;
}

/** Folders that a removed file leaves empty go with it. */
function removeEmpty(from: string, folder: string): void {
  try {
    for (let at = from; at.length > folder.length; at = dirname(at)) rmdirSync(at);
  } catch {
    // Something else stands there.
  }
}
