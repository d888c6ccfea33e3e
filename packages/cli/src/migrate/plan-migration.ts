import { resolve } from "node:path";
import { type Fault, MIGRATIONS, type Migration } from "@event-content/schema";
import { governingRecord } from "../content/governing-record.ts";
import type { Io } from "../io/io.ts";
import { migrateFile } from "./migrate-file.ts";
import type { FilePlan } from "./migrate-values.ts";

export interface PlanOptions {
  /** The version to bring content to. */
  readonly to: string;
  /** Default: those of the content model. */
  readonly migrations?: readonly Migration[] | undefined;
}

export interface MigrationPlan {
  readonly files: readonly FilePlan[];
  readonly faults: readonly Fault[];
  /** Why files could not be read. */
  readonly failures: readonly unknown[];
}

/** What bringing files to a version takes; nothing is written yet. */
export async function planMigration(
  paths: readonly string[],
  { to, migrations = MIGRATIONS }: PlanOptions,
  io: Io,
): Promise<MigrationPlan> {
  const together = new Set(paths.map((path) => resolve(io.cwd, path)));
  const recordOf = governingRecord(io);
  const files: FilePlan[] = [];
  const faults: Fault[] = [];
  const failures: unknown[] = [];
  for (const path of paths) {
    try {
      const context = { to, migrations, record: recordOf(path), together };
      for (const { plan, faults: own } of await migrateFile(path, context, io)) {
        faults.push(...own);
        if (plan) files.push(plan);
      }
    } catch (error) {
      failures.push(error);
    }
  }
  return { files, faults, failures };
}
