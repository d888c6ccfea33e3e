import { basename } from "node:path";
import type { Archive, Fault, ItemInput } from "@event-content/schema";
import { ARCHIVE_FILE } from "../content/archive-file.ts";
import { checkTogether } from "../content/check-together.ts";
import type { ContentFile, Entry, Place } from "../content/content-file.ts";
import { findContent } from "../content/find-content.ts";
import { governingRecord } from "../content/governing-record.ts";
import { hasError } from "../content/has-error.ts";
import { inOrder } from "../content/in-order.ts";
import { readContent } from "../content/read-content.ts";
import { withoutLabelledTypes } from "../content/without-labelled-types.ts";
import { CommandError } from "../io/command-error.ts";
import type { Io } from "../io/io.ts";
import { progress } from "../io/progress.ts";
import { isTakenId } from "./addresses.ts";

/** What folders of content hold: every item that can be published, and what is wrong with the others. */
export interface SiteContent {
  readonly archive: Archive | undefined;
  readonly items: readonly ItemInput[];
  readonly faults: readonly Fault[];
  /** The archive's record has errors, or may be among the files that could not be read. */
  readonly unreadableArchive: boolean;
  /** Why files could not be read. */
  readonly failures: readonly unknown[];
  readonly files: number;
}

/** @throws CommandError where a folder is missing, unreadable or empty, or two archives are given. */
export async function readSiteContent(paths: readonly string[], io: Io): Promise<SiteContent> {
  const { files: names, failures: missing } = await findContent(paths, io);
  // Without a folder of its content an archive would lose the pages of it.
  for (const failure of missing) throw failure;
  const { files, failures } = await readFiles(names, io);
  const record = recordOf(files);
  const archive = record?.archive;
  const own = files.flatMap((file) => file.faults);
  const faults = [
    ...withoutLabelledTypes(own, [archive]),
    ...checkTogether(files),
    ...files.flatMap(takenIds),
  ];
  const inRecord = record ? hasError(record.faults) : failures.length > 0;
  return {
    archive,
    items: publishable(files),
    faults: inOrder(
      faults,
      files.flatMap((file) => [file.file, ...(file.translations ?? [])]),
    ),
    unreadableArchive: archive === undefined && inRecord,
    failures,
    files: files.length,
  };
}

async function readFiles(
  names: readonly string[],
  io: Io,
): Promise<{ files: ContentFile[]; failures: unknown[] }> {
  const files: ContentFile[] = [];
  const failures: unknown[] = [];
  const bar = progress(names.length, "Reading", io);
  const recordOf = governingRecord(io);
  for (const name of names) {
    try {
      files.push(slim(await readContent(name, (each) => (each === "-" ? "<stdin>" : each), io, recordOf)));
    } catch (error) {
      failures.push(error);
    }
    bar.step();
  }
  bar.stop();
  return { files, failures };
}

/** The file that is the record of the archive. @throws CommandError where there are two */
function recordOf(files: readonly ContentFile[]): ContentFile | undefined {
  const [first, second] = files.filter(({ file }) => basename(file) === ARCHIVE_FILE);
  if (!first || !second) return first;
  throw new CommandError(
    "wrong-usage",
    `There are two records of an archive, ${first.file} and ${second.file}; build takes one archive.`,
  );
}

/** Items without errors; of those with one id, the first. */
function publishable(files: readonly ContentFile[]): ItemInput[] {
  const items = new Map<string, ItemInput>();
  for (const { item } of files.flatMap((file) => file.entries)) {
    if (item && !items.has(item.id) && !isTakenId(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

function takenIds({ entries, file, placeOf }: ContentFile): Fault[] {
  return entries.flatMap(({ item, pointer }) => {
    if (!item || !isTakenId(item.id)) return [];
    return [
      {
        code: "taken-id",
        severity: "error",
        message: `The address of "${item.id}" is taken by a list of the archive.`,
        path: `${pointer}/id`,
        expected: "an id that is not the name of a list, nor a year",
        received: JSON.stringify(item.id),
        hint: `Rename it, for example to "${item.id}-item".`,
        ...placeOf?.(`${pointer}/id`, "value"),
        file,
      },
    ];
  });
}

/** A file without its syntax tree: thousands of them would fill the memory. The places that faults may still name stay. */
function slim(file: ContentFile): ContentFile {
  const { placeOf } = file;
  if (!placeOf) return file;
  const places = new Map<string, Place>();
  for (const path of file.entries.flatMap(referencePaths)) places.set(path, placeOf(path, "value"));
  return { ...file, placeOf: (path) => places.get(path) ?? { line: 1, column: 1 } };
}

function referencePaths({ pointer, value }: Entry): string[] {
  const { related, about } = Object(value) as { related?: unknown; about?: unknown };
  return [
    `${pointer}/id`,
    ...listOf(related).map((_, index) => `${pointer}/related/${index}/id`),
    ...listOf(about).map((_, index) => `${pointer}/about/${index}`),
  ];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
