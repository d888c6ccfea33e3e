import { relative, resolve } from "node:path";
import type { Fault } from "@event-content/schema";
import { parityOf, styleFaults } from "../content/check-editorial.ts";
import { checkTogether } from "../content/check-together.ts";
import type { ContentFile } from "../content/content-file.ts";
import { findContent } from "../content/find-content.ts";
import { governingRecord } from "../content/governing-record.ts";
import { hasError } from "../content/has-error.ts";
import { inOrder } from "../content/in-order.ts";
import { readContent } from "../content/read-content.ts";
import { withoutLabelledTypes } from "../content/without-labelled-types.ts";
import type { ExitCode } from "../io/exit-code.ts";
import type { Io } from "../io/io.ts";
import { progress } from "../io/progress.ts";
import { reportFailure } from "../io/report-failure.ts";
import { worst } from "../io/worst.ts";
import { counted } from "../report/counted.ts";
import type { FAULT_FORMATS } from "../report/fault-formats.ts";
import { github } from "../report/github.ts";
import { jsonText } from "../report/json-text.ts";
import { paintFor } from "../report/paint-for.ts";
import { parityTable } from "../report/parity-table.ts";
import { pretty } from "../report/pretty.ts";

export interface ValidateOptions {
  readonly format: (typeof FAULT_FORMATS)[number];
  readonly debug?: boolean | undefined;
  /** UN editorial style too. */
  readonly style?: boolean | undefined;
  /** What each language lacks too. */
  readonly parity?: boolean | undefined;
  /** The languages for parity; default: those of the archive's record, else all that are met. */
  readonly lang?: readonly string[] | undefined;
}

/** Checks files of content, each by itself and all together; the faults are the output. */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
): Promise<ExitCode> {
  const found = await findContent(paths, io);
  const read = await readFiles(found.files, options, io);
  const failed = [...found.failures, ...read.failures].map((error) => reportFailure(error, io, options));
  const names = read.files.flatMap((file) => [file.file, ...(file.translations ?? [])]);
  const own = read.files.flatMap((file) => file.faults);
  const parity = options.parity ? parityOf(read.files, options.lang) : undefined;
  const faults = inOrder(
    [
      ...withoutLabelledTypes(
        own,
        read.files.map((file) => file.archive),
      ),
      ...checkTogether(read.files),
      ...(options.style ? styleFaults(read.files) : []),
      // A person gets a table instead.
      ...(parity && options.format !== "pretty" ? parity.faults : []),
    ],
    names,
  );
  if (names.length > 0) io.stdout.write(formatted(faults, names.length, options, io));
  if (parity && options.format === "pretty") io.stdout.write(`\n${parityTable(parity.report)}`);
  if (options.format === "github" && read.files.length > 0) {
    io.stderr.write(`${counted(faults.length, "fault")} in ${counted(names.length, "file")}\n`);
  }
  return worst(...failed, hasError(faults) ? 1 : 0);
}

function formatted(faults: readonly Fault[], fileCount: number, options: ValidateOptions, io: Io): string {
  if (options.format === "json") return jsonText(faults);
  if (options.format === "github") return github(faults);
  return pretty(faults, fileCount, paintFor(io.stdout, io));
}

async function readFiles(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
): Promise<{ files: ContentFile[]; failures: unknown[] }> {
  const files: ContentFile[] = [];
  const failures: unknown[] = [];
  const bar = progress(paths.length, "Validating", io);
  const recordOf = governingRecord(io);
  for (const path of paths) {
    try {
      files.push(await readContent(path, (each) => shownName(each, options, io), io, recordOf));
    } catch (error) {
      failures.push(error);
    }
    bar.step();
  }
  bar.stop();
  return { files, failures };
}

/** GitHub finds the lines of a file by its path in the repository. */
function shownName(path: string, options: ValidateOptions, io: Io): string {
  if (path === "-") return "<stdin>";
  return options.format === "github" ? relative(io.cwd, resolve(io.cwd, path)) : path;
}
