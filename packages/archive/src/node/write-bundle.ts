import type { ArchiveInput, Fault, ItemInput } from "@event-content/schema";
import { SCHEMA_VERSION } from "@event-content/schema/core";
import { bloomOf } from "../bundle/bloom.ts";
import { contentHash } from "../bundle/content-hash.ts";
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Manifest } from "../bundle/manifest.ts";
import { MANIFEST } from "../bundle/manifest-address.ts";
import { paths } from "../bundle/paths.ts";
import { itemRow } from "../item-row.ts";
import { ALL_STEMMERS } from "../stems/all-stemmers.ts";
import { stemmersFor } from "../stems/stemmers.ts";
import type { BuildContext, BundleProgress } from "./build-context.ts";
import { buildParts } from "./build-parts.ts";
import { type BundleFolder, bundleFolder } from "./bundle-folder.ts";
import type { BundleParts } from "./bundle-parts.ts";
import { itemLines, readState, STATE, stateText } from "./bundle-state.ts";
import { changedParts } from "./changed-parts.ts";
import { gatherItems } from "./gather-items.ts";
import { openSpool } from "./item-spool.ts";

/** What a bundle is written with. */
export interface WriteOptions {
  /** The folder that is published; made where it is not there. */
  readonly out: string;
  /** The archive’s own record, `event-content.json`: its title, names of topics, and what is withheld. */
  readonly archive?: Partial<ArchiveInput>;
  /** Where the pages are published. */
  readonly baseUrl?: string;
  /** Told how far it is, in each phase. */
  readonly onProgress?: (progress: BundleProgress) => void;
}

/** What the writing of a bundle did: files, and bytes before compression. */
export interface BundleReport {
  readonly items: number;
  /** Files of the bundle, and their bytes before compression; those that were there already are not counted as written. */
  readonly files: number;
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
  readonly bytes: number;
  readonly writtenBytes: number;
  /** Whether only what changed was looked at. */
  readonly incremental: boolean;
  /** Ids that stand twice, of which the first is kept, and references that lead nowhere. */
  readonly faults: readonly Fault[];
}

/**
 * Writes many items as the bundle that `openArchive` reads: `archive.json`, and files under `data/` that never change.
 * The same items give the same bytes. The manifest is renamed last, and the files of the bundle before are kept until the
 * next one: who reads meanwhile reads on. What did not change since the last build is not written again.
 *
 * @throws {Error} where `archive.json` of the folder is something else
 * @example await writeBundle(items, { out: "public" })
 */
export async function writeBundle(
  items: Iterable<ItemInput> | AsyncIterable<ItemInput>,
  options: WriteOptions,
): Promise<BundleReport> {
  const folder = bundleFolder(options.out);
  expectNoOther(folder);
  const spool = openSpool();
  const progress = options.onProgress ?? (() => {});
  try {
    const before = readState(folder);
    const gathering = await gatherItems(items, options.archive?.privacy ?? {}, spool, (done) => {
      if (done % 1000 === 0) progress({ phase: "read", done });
    });
    const total = gathering.dated.length + gathering.undated.length;
    progress({ phase: "read", done: total, total });
    const context: BuildContext = {
      gathering,
      spool,
      folder,
      labels: options.archive?.taxonomies ?? {},
      stemmers: stemmersFor(gathering.languages, ALL_STEMMERS),
      progress,
    };
    const changed = before && changedParts(context, before);
    const parts = changed ?? buildParts(context);
    const named = { labels: keepLabels(options, folder), recurring: keepRecurring(context) };
    folder.replace(MANIFEST, `${JSON.stringify(manifestOf(parts, context, options, named))}\n`);
    folder.replaceLines(STATE, stateText(parts, context), itemLines(context));
    folder.clean(before?.used ?? new Set());
    return { items: total, ...folder.counts, incremental: changed !== undefined, faults: gathering.faults };
  } finally {
    spool.close();
  }
}

function expectNoOther(folder: BundleFolder): void {
  const bytes = folder.read(MANIFEST);
  if (!bytes || Buffer.from(bytes).includes(BUNDLE_FORMAT)) return;
  throw new Error(
    `${folder.root}/${MANIFEST} is no bundle, and stays as it is. Give another folder, or move the file.`,
  );
}

/** The names of topics in all languages are too long for a manifest. */
function keepLabels({ archive }: WriteOptions, folder: BundleFolder): string | undefined {
  if (!archive?.taxonomies || Object.keys(archive.taxonomies).length === 0) return undefined;
  const text = JSON.stringify(archive.taxonomies);
  const name = contentHash(Buffer.from(text));
  folder.keep(paths.labels(name), text);
  return name;
}

/** Without summaries, which a calendar does not show. Questions for days find an event where it first takes place: who shows days needs to know of those that recur. */
function keepRecurring({ gathering, spool, folder }: BuildContext): string | undefined {
  const rows = gathering.dated
    .filter(({ recurs }) => recurs)
    .map(({ place }) => ({ ...itemRow(JSON.parse(spool.read(place)) as ItemInput), summary: undefined }));
  if (rows.length === 0) return undefined;
  const text = JSON.stringify(rows);
  const name = contentHash(Buffer.from(text));
  folder.keep(paths.recurring(name), text);
  return name;
}

function manifestOf(
  parts: BundleParts,
  { gathering }: BuildContext,
  { archive, baseUrl }: WriteOptions,
  { labels, recurring }: Pick<Manifest, "labels" | "recurring">,
): Manifest {
  const total = gathering.dated.length + gathering.undated.length;
  return {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    schemaVersion: SCHEMA_VERSION,
    ...(archive && { archive: published(archive) }),
    ...(labels !== undefined && { labels }),
    ...(recurring !== undefined && { recurring }),
    ...(baseUrl !== undefined && { baseUrl }),
    languages: gathering.languages,
    items: total,
    dated: gathering.dated.length,
    years: gathering.years,
    facets: parts.facets,
    groups: { ...parts.groups, dated: parts.groups.dated.join(""), undated: parts.groups.undated.join("") },
    terms: {
      starts: parts.leaves.flatMap(({ starts }) => starts),
      names: parts.leaves.flatMap(({ names }) => names).join(""),
    },
    similar: parts.similar,
    ids: parts.ids,
    frequent: parts.frequent.length === 0 ? "" : Buffer.from(bloomOf(parts.frequent)).toString("base64"),
  };
}

/** What a reader of the archive is told of it: its contact only where it says so itself. */
function published({
  privacy,
  contact,
  taxonomies: _,
  ...archive
}: Partial<ArchiveInput>): Manifest["archive"] {
  return privacy?.contacts === "public" && contact ? { ...archive, contact } : archive;
}
