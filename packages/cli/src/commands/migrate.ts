import { basename, dirname } from "node:path";
import { type Migration, SCHEMA_VERSION } from "@event-content/schema";
import { ARCHIVE_FILE } from "../content/archive-file.ts";
import { findContent } from "../content/find-content.ts";
import { hasError } from "../content/has-error.ts";
import { CommandError } from "../io/command-error.ts";
import type { ExitCode } from "../io/exit-code.ts";
import type { Io } from "../io/io.ts";
import { replaceFiles } from "../io/replace-files.ts";
import { reportFailure } from "../io/report-failure.ts";
import { worst } from "../io/worst.ts";
import { migrationLines } from "../migrate/migration-lines.ts";
import { planMigration } from "../migrate/plan-migration.ts";
import { jsonText } from "../report/json-text.ts";
import { paintFor } from "../report/paint-for.ts";
import { prettyFaults } from "../report/pretty-faults.ts";

export interface MigrateCommandOptions {
  /** Default: the present version. */
  readonly to?: string | undefined;
  /** Say what would be done, and do nothing. */
  readonly check?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly debug?: boolean | undefined;
  /** Default: those of the content model. */
  readonly migrations?: readonly Migration[] | undefined;
}

/** Brings files of content to a version of the content model: all of them, or none where one cannot be. */
export async function migrate(
  paths: readonly string[],
  options: MigrateCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const { to = SCHEMA_VERSION, check = false } = options;
  if (paths.includes("-")) throw new CommandError("wrong-usage", "migrate changes files; give their paths.");
  const found = await findContent(paths.map(withItsFiles), io);
  const plan = await planMigration(found.files, { to, migrations: options.migrations }, io);
  const statuses = [...found.failures, ...plan.failures].map((error) => reportFailure(error, io, options));
  const stopped = statuses.length > 0 || hasError(plan.faults);
  const changed = plan.files.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }]));
  if (!stopped && !check) await replaceFiles(changed, io);
  const { faults } = plan;
  if (options.json) {
    const files = plan.files.map(({ file, version, changes }) => ({ file, version, changes }));
    io.stdout.write(jsonText({ to, written: !stopped && !check, files, faults }));
  } else {
    if (faults.length > 0) io.stderr.write(prettyFaults(faults, paintFor(io.stderr, io)));
    if (!stopped) io.stdout.write(migrationLines(plan.files, { to, check }));
  }
  if (stopped) io.stderr.write("Nothing is changed. Mend what is named above, and run again.\n");
  return worst(...statuses, hasError(faults) || (check && changed.length > 0) ? 1 : 0);
}

/** A record speaks for the files below it: it is not brought to another version without them. */
function withItsFiles(path: string): string {
  return basename(path) === ARCHIVE_FILE ? dirname(path) : path;
}
