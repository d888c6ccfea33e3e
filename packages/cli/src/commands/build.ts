import type { Fault } from "@event-content/schema";
import { kindsOf, readRecord } from "../build/build-record.ts";
import { buildSite } from "../build/build-site.ts";
import { buildSummary, dataSummary } from "../build/build-summary.ts";
import { checkOut } from "../build/check-out.ts";
import { EMIT_NAMES, type EmitName } from "../build/emit-names.ts";
import { makeSite } from "../build/make-site.ts";
import { readSiteContent } from "../build/read-site-content.ts";
import { siteWriter } from "../build/site-writer.ts";
import { streamData } from "../build/stream-data.ts";
import { writeData } from "../build/write-data.ts";
import { hasError } from "../content/has-error.ts";
import { CommandError } from "../io/command-error.ts";
import type { ExitCode } from "../io/exit-code.ts";
import type { Io } from "../io/io.ts";
import { reportFailure } from "../io/report-failure.ts";
import { worst } from "../io/worst.ts";
import { moment } from "../render/moment.ts";
import { counted } from "../report/counted.ts";
import { paintFor } from "../report/paint-for.ts";
import { prettyFaults } from "../report/pretty-faults.ts";
import { printable } from "../report/printable.ts";

export interface BuildOptions {
  readonly out: string;
  readonly baseUrl?: string | undefined;
  /** Default: all. */
  readonly emit?: readonly EmitName[] | undefined;
  readonly now?: string | undefined;
  readonly debug?: boolean | undefined;
}

/** What holds whole addresses, and cannot be made without knowing where the archive will stand. */
const NEED_ADDRESS: readonly EmitName[] = ["pages", "oembed", "feeds"];

/** Publishes folders of content as files for any host; what has errors is left out, reported, and makes the status 1. */
export async function build(paths: readonly string[], options: BuildOptions, io: Io): Promise<ExitCode> {
  const begun = performance.now();
  const out = checkOut(options.out, paths, io);
  const now = moment(options.now, io);
  if (options.emit?.every((kind) => kind === "data")) return buildData(paths, options, out, begun, io);
  const content = await readSiteContent(paths, io);
  const tell = (faults: readonly Fault[]) => io.stderr.write(prettyFaults(faults, paintFor(io.stderr, io)));
  const statuses = content.failures.map((error) => reportFailure(error, io, options));
  if (content.faults.length > 0) tell(content.faults);
  if (content.unreadableArchive || content.files === 0) {
    io.stderr.write("Nothing is published.\n");
    return worst(1, ...statuses);
  }
  const baseUrl = options.baseUrl ?? content.archive?.url;
  const kinds = kindsToBuild(options, baseUrl, io);
  const record = readRecord(out, now);
  const { site, faults } = makeSite({
    archive: content.archive,
    items: content.items,
    emits: new Set(kinds),
    has: new Set([...kinds, ...kindsOf(record)]),
    baseUrl,
    now,
    stamp: record.since,
  });
  const writer = siteWriter(out, record, kinds);
  faults.push(...buildSite(site, writer, io));
  const bundle = kinds.includes("data") ? await writeData(site, out, io) : undefined;
  writer.finish();
  if (faults.length > 0) tell(faults);
  if (writer.foreign.length > 0) io.stderr.write(foreignWords(writer.foreign, options.out));
  const seconds = (performance.now() - begun) / 1000;
  io.stderr.write(buildSummary(site, writer, bundle, { out: options.out, seconds }));
  return worst(...statuses, hasError([...content.faults, ...faults]) ? 1 : 0);
}

/** The bundle alone, for archives of any size. */
async function buildData(
  paths: readonly string[],
  options: BuildOptions,
  out: string,
  begun: number,
  io: Io,
): Promise<ExitCode> {
  const tell = (faults: readonly Fault[]) => io.stderr.write(prettyFaults(faults, paintFor(io.stderr, io)));
  const { bundle, status } = await streamData(paths, { ...options, out, tell }, io);
  const seconds = (performance.now() - begun) / 1000;
  io.stderr.write(bundle ? dataSummary(bundle, options.out, seconds) : "Nothing is published.\n");
  return status;
}

/** What is built: what was asked for, or everything; without an address all that needs none, which is said. */
function kindsToBuild({ emit }: BuildOptions, baseUrl: string | undefined, io: Io): readonly EmitName[] {
  const kinds = EMIT_NAMES.filter((kind) => emit?.includes(kind) ?? true);
  const needing = kinds.filter((kind) => NEED_ADDRESS.includes(kind));
  if (baseUrl !== undefined || needing.length === 0) return kinds;
  const words = `${needing.join(", ")} hold whole addresses, in feeds and the sitemap for example. Say where the archive will stand: --base-url https://www.example.org/archive/, or "url" in event-content.json.`;
  if (emit) throw new CommandError("wrong-usage", words);
  io.stderr.write(`warning: ${words} They are left out.\n`);
  return kinds.filter((kind) => !NEED_ADDRESS.includes(kind));
}

function foreignWords(paths: readonly string[], out: string): string {
  const shown = paths.slice(0, 5).map(printable).join(", ");
  const more = paths.length > 5 ? ", …" : "";
  return `warning: ${counted(paths.length, "file")} in ${printable(out)} stood there before or changed since, and stay as they are: ${shown}${more}\n`;
}
