import { basename, resolve } from "node:path";
import {
  type Fault,
  MIGRATIONS,
  type MigrateResult,
  type Migration,
  migrateContent,
} from "@event-content/schema";
import { ARCHIVE_FILE } from "../content/archive-file.ts";
import { type FindRecord, type GoverningRecord, governingRecord } from "../content/governing-record.ts";
import { hasError } from "../content/has-error.ts";
import { markdownName } from "../content/markdown-name.ts";
import { placedFault } from "../content/placed-fault.ts";
import { translationsOf } from "../content/translations-of.ts";
import type { Io } from "../io/io.ts";
import { readBytes } from "../io/read-bytes.ts";
import type { EditableFile } from "./editable-file.ts";
import { cannotWrite, notAnItem } from "./file-faults.ts";
import { openJson } from "./open-json.ts";
import { openMarkdown } from "./open-markdown.ts";

export interface PlanOptions {
  /** The version to bring content to. */
  readonly to: string;
  /** Default: those of the content model. */
  readonly migrations?: readonly Migration[] | undefined;
}

/** What becomes of one file. */
export interface FilePlan {
  readonly file: string;
  /** The version of its content afterwards. */
  readonly version: string;
  /** What is done to it, in words; empty where nothing is. */
  readonly changes: readonly string[];
  /** The file as it is afterwards; undefined where it stays as it is. */
  readonly text: string | undefined;
}

export interface MigrationPlan {
  readonly files: readonly FilePlan[];
  readonly faults: readonly Fault[];
  /** Why files could not be read. */
  readonly failures: readonly unknown[];
}

type Migrated = { plan: FilePlan | undefined; faults: readonly Fault[] };

/** What bringing files to a version takes; nothing is written yet. */
export async function planMigration(
  paths: readonly string[],
  { to, migrations = MIGRATIONS }: PlanOptions,
  io: Io,
): Promise<MigrationPlan> {
  const inRun = new Set(paths.map((path) => resolve(io.cwd, path)));
  const recordOf = governingRecord(io);
  const files: FilePlan[] = [];
  const faults: Fault[] = [];
  const failures: unknown[] = [];
  for (const path of paths) {
    try {
      const context = { to, migrations, record: recordOf(path), inRun, recordOf };
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

interface Context {
  readonly to: string;
  readonly migrations: readonly Migration[];
  readonly record: GoverningRecord | undefined;
  /** Files that are brought to the version together. */
  readonly inRun: ReadonlySet<string>;
  readonly recordOf: FindRecord;
}

/** A file, and the translations of its item: these are of the version of their main file. */
async function migrateFile(path: string, context: Context, io: Io): Promise<Migrated[]> {
  const bytes = await readBytes(path, io);
  if (basename(path) === ARCHIVE_FILE)
    return [migrated(openJson(path, bytes), { of: "archive", ...context })];
  if (!markdownName(path)) return [migrated(openJson(path, bytes), inherit(context))];
  const main = openMarkdown(path, bytes);
  const stated = (main.values[0] as { schemaVersion?: string } | undefined)?.schemaVersion;
  const all = [migrated(main, inherit(context))];
  for (const { file } of await translationsOf(path, io)) {
    const translation = openMarkdown(file, await readBytes(file, io));
    const inherited = stated ?? context.record?.version;
    all.push(migrated(translation, { ...context, inherited, state: false, isPart: true }));
  }
  return all;
}

/** A record that is brought to the version with its files states it for them; else each of them has to say so. */
function inherit(context: Context): MigrateOptionsOfFile {
  const { record, inRun, to } = context;
  if (!record) return context;
  return { ...context, inherited: record.version, state: !inRun.has(record.path) && record.version !== to };
}

interface MigrateOptionsOfFile extends Pick<Context, "to" | "migrations"> {
  readonly of?: "archive";
  readonly inherited?: string | undefined;
  readonly state?: boolean;
  /** Part of an item: it need not say its kind. */
  readonly isPart?: boolean;
}

function migrated(file: EditableFile, options: MigrateOptionsOfFile): Migrated {
  const faults: Fault[] = [...file.faults];
  const results = file.values.flatMap((value, index) => {
    const isItem = options.of === "archive" || options.isPart || saysKind(value);
    const result: MigrateResult = isItem
      ? migrateContent(value, options)
      : { success: false, faults: [notAnItem(value)] };
    const { placeOf } = file;
    if (result.success) return [result];
    const place = { file: file.file, placeOf: placeOf ?? (() => ({ line: 1, column: 1 })) };
    faults.push(...result.faults.map((fault) => placedFault(fault, file.pointers[index] ?? "", place)));
    return [];
  });
  if (hasError(faults)) return { plan: undefined, faults };
  const changes = [...new Set(results.flatMap((result) => result.changes))];
  const version = results[0]?.to ?? options.to;
  if (changes.length === 0) return { plan: { file: file.file, version, changes, text: undefined }, faults };
  const text = file.withValues(results.map((result) => result.data));
  if (text === undefined) return { plan: undefined, faults: [...faults, cannotWrite(file.file, changes)] };
  return { plan: { file: file.file, version, changes, text }, faults };
}

function saysKind(value: unknown): boolean {
  return typeof value === "object" && value !== null && "kind" in value;
}
