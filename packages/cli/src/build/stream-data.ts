import { basename } from "node:path";
import type { BundleReport } from "@event-content/archive/node";
import type { Archive, Fault, ItemInput } from "@event-content/schema";
import { ARCHIVE_FILE } from "../content/archive-file.ts";
import { findContent } from "../content/find-content.ts";
import { governingRecord } from "../content/governing-record.ts";
import { hasError } from "../content/has-error.ts";
import { readContent } from "../content/read-content.ts";
import { withoutLabelledTypes } from "../content/without-labelled-types.ts";
import { CommandError } from "../io/command-error.ts";
import type { ExitCode } from "../io/exit-code.ts";
import type { Io } from "../io/io.ts";
import { reportFailure } from "../io/report-failure.ts";
import { worst } from "../io/worst.ts";
import { writeBundleShown } from "./write-data.ts";

export interface StreamOptions {
  readonly out: string;
  readonly baseUrl?: string | undefined;
  readonly debug?: boolean | undefined;
  /** Is told what is wrong, file by file. */
  readonly tell: (faults: readonly Fault[]) => void;
}

export interface Streamed {
  /** Undefined where nothing was written. */
  readonly bundle: BundleReport | undefined;
  readonly status: ExitCode;
}

/**
 * Writes the bundle alone, a file of content after the other: a million items are never in memory together.
 *
 * @throws CommandError where content is missing, or two archives are given
 */
export async function streamData(
  paths: readonly string[],
  options: StreamOptions,
  io: Io,
): Promise<Streamed> {
  const { files, failures } = await findContent(paths, io);
  for (const failure of failures) throw failure;
  const records = files.filter((name) => basename(name) === ARCHIVE_FILE);
  if (records.length > 1) {
    throw new CommandError(
      "wrong-usage",
      `There are two records of an archive, ${records.join(" and ")}; build takes one archive.`,
    );
  }
  let status: ExitCode = 0;
  const tell = (faults: readonly Fault[]): void => {
    if (faults.length > 0) options.tell(faults);
    if (hasError(faults)) status = worst(status, 1);
  };
  const archive = await readRecord(records[0], tell, io);
  if (records.length > 0 && !archive) return { bundle: undefined, status };

  const recordOf = governingRecord(io);
  const items = async function* (): AsyncGenerator<ItemInput> {
    for (const name of files) {
      if (name === records[0]) continue;
      try {
        const shown = (each: string): string => (each === "-" ? "<stdin>" : each);
        const { faults, entries } = await readContent(name, shown, io, recordOf);
        tell(withoutLabelledTypes(faults, [archive]));
        for (const { item } of entries) if (item) yield item;
      } catch (error) {
        status = worst(status, reportFailure(error, io, options));
      }
    }
  };
  const url = options.baseUrl ?? archive?.url;
  const bundle = await writeBundleShown(
    items(),
    { out: options.out, ...(archive && { archive }), ...(url !== undefined && { baseUrl: url }) },
    io,
  );
  tell(bundle.faults);
  return { bundle, status };
}

async function readRecord(
  name: string | undefined,
  tell: (faults: readonly Fault[]) => void,
  io: Io,
): Promise<Archive | undefined> {
  if (name === undefined) return undefined;
  const { archive, faults } = await readContent(name, (each) => each, io);
  tell(faults);
  return archive;
}
