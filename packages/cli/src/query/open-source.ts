import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type ArchiveSource, BundleError, createArchive, openArchive } from "@event-content/archive";
import { fileFetch } from "@event-content/archive/node";
import { withhold } from "@event-content/schema/core";
import { readSiteContent } from "../build/read-site-content.ts";
import { CommandError } from "../io/command-error.ts";
import type { Io } from "../io/io.ts";
import { paintFor } from "../report/paint-for.ts";
import { prettyFaults } from "../report/pretty-faults.ts";

const MANIFEST = "archive.json";

/**
 * The archive behind a web address or in a folder: a bundle, or content that was not built.
 *
 * @throws CommandError where there is none, or it cannot be read
 */
export async function openSource(place: string, io: Io): Promise<ArchiveSource> {
  if (/^https?:/i.test(place)) return opened(() => openArchive(place));
  const path = resolve(io.cwd, place);
  const folder = basename(path) === MANIFEST ? dirname(path) : path;
  if (existsSync(join(folder, MANIFEST))) return opened(() => openArchive("/", { fetch: fileFetch(folder) }));
  const { items, archive, faults, failures } = await readSiteContent([place], io);
  for (const failure of failures) throw failure;
  if (faults.length > 0) io.stderr.write(prettyFaults(faults, paintFor(io.stderr, io)));
  return createArchive(
    items.map((item) => withhold(item, archive?.privacy)),
    { taxonomies: archive?.taxonomies ?? {} },
  );
}

async function opened(open: () => Promise<ArchiveSource>): Promise<ArchiveSource> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    const { code, message, hint } = error.fault;
    throw new CommandError(code === "network" ? "network" : "unreadable-file", `${message} ${hint}`, {
      cause: error,
    });
  }
}
