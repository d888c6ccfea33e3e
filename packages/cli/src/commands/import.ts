import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { ARCHIVE_FILE } from "../content/archive-file.ts";
import { governingRecord } from "../content/governing-record.ts";
import { hasError } from "../content/has-error.ts";
import { versioned } from "../content/versioned.ts";
import { findPages } from "../import/find-pages.ts";
import { importPage, type PageOptions } from "../import/import-page.ts";
import { keepIdsApart } from "../import/keep-ids-apart.ts";
import { ownedByAnother } from "../import/owned-by-another.ts";
import type { FailedPage, ImportedPage, SourcePage } from "../import/source-page.ts";
import { summary } from "../import/summary.ts";
import { CommandError } from "../io/command-error.ts";
import type { ExitCode } from "../io/exit-code.ts";
import type { Io } from "../io/io.ts";
import { progress } from "../io/progress.ts";
import { reportFailure } from "../io/report-failure.ts";
import { worst } from "../io/worst.ts";
import { writeFile } from "../io/write-file.ts";
import { counted } from "../report/counted.ts";
import { jsonText } from "../report/json-text.ts";
import { noteLines } from "../report/note-lines.ts";
import { paintFor } from "../report/paint-for.ts";
import { printable } from "../report/printable.ts";

export interface ImportOptions extends PageOptions {
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
  readonly report?: string | undefined;
  readonly debug?: boolean | undefined;
}

/** Reads pages into items: one JSON array on standard output, or a file an item in `out`. */
export async function importPages(
  inputs: readonly string[],
  options: ImportOptions,
  io: Io,
): Promise<ExitCode> {
  const found = await findPages(inputs, io);
  if (options.url !== undefined && found.pages.length + found.failed.length > 1) {
    throw new CommandError("wrong-usage", "--url is the address of one page; give it with one input.");
  }
  const read = await readPages(found.pages, options, io);
  const failed = [...found.failed, ...read.failed];
  const { out } = options;
  const pages = keepIdsApart(
    read.pages,
    (id, item) => out === undefined || !ownedByAnother(out, id, item, io),
  );
  await writeItems(pages, options, io);
  await writeNotes(pages, failed, options, io);
  const statuses = failed.map(({ error }) => reportFailure(error, io, options));
  return worst(...statuses, hasError(pages.flatMap((page) => page.notes)) ? 1 : 0);
}

async function readPages(
  found: readonly SourcePage[],
  options: ImportOptions,
  io: Io,
): Promise<{ pages: ImportedPage[]; failed: FailedPage[] }> {
  const pages: ImportedPage[] = [];
  const failed: FailedPage[] = [];
  const bar = progress(found.length, "Importing", io, "pages");
  for (const page of found) {
    try {
      pages.push(await importPage(page, options, io));
    } catch (error) {
      failed.push({ input: page.input, error });
    }
    bar.step();
  }
  bar.stop();
  return { pages, failed };
}

async function writeItems(pages: readonly ImportedPage[], options: ImportOptions, io: Io): Promise<void> {
  const items = pages.flatMap((page) => page.items);
  const { out } = options;
  if (out !== undefined) {
    let replaced = 0;
    const inherited = governingRecord(io)(join(out, ARCHIVE_FILE))?.version;
    for (const item of items) {
      const path = join(out, `${item.id}.json`);
      if (existsSync(resolve(io.cwd, path))) replaced++;
      await writeFile(path, jsonText(versioned(item, inherited)), io);
    }
    const again = replaced > 0 ? `, ${replaced} replaced` : "";
    io.stderr.write(`${counted(items.length, "item")} in ${printable(out)}${again}\n`);
  }
  if (out !== undefined && !options.json) return;
  if (pages.length === 0) return;
  if (options.json || !io.stdout.isTTY) io.stdout.write(jsonText(items));
  else io.stdout.write(summary(pages, paintFor(io.stdout, io)));
}

async function writeNotes(
  pages: readonly ImportedPage[],
  failed: readonly FailedPage[],
  options: ImportOptions,
  io: Io,
): Promise<void> {
  if (options.report === undefined) {
    io.stderr.write(noteLines(pages, paintFor(io.stderr, io)));
    return;
  }
  const report = [
    ...pages.map(({ input, encoding, items, notes }) => ({
      input,
      encoding,
      items: items.map((item) => item.id),
      notes,
    })),
    ...failed.map(({ input, error }) => ({ input, failure: (error as Error).message })),
  ];
  await writeFile(options.report, jsonText(report), io);
}
