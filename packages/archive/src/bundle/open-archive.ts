import type { ItemInput } from "@event-content/schema";
import type { ArchiveSource, QueryOptions } from "../archive-source.ts";
import { type Answer, emptyAnswer } from "../query/answer.ts";
import { checkQuery } from "../query/check-query.ts";
import type { Query } from "../query/query.ts";
import type { Signal } from "../signal.ts";
import { loadStemmers } from "../stems/load-stemmers.ts";
import type { Labels } from "../text/item-texts.ts";
import { answerFromBundle, type OpenBundle } from "./answer-from-bundle.ts";
import { bundleError, isBundleError } from "./bundle-fault.ts";
import { bundleFiles } from "./bundle-files.ts";
import { type BundleIndex, bundleIndex } from "./bundle-index.ts";
import { type FetchFile, fetchFile, type Patience } from "./fetch-file.ts";
import { BUNDLE_FORMAT, BUNDLE_VERSION, MANIFEST, type Manifest } from "./manifest.ts";

export interface OpenOptions extends Patience {
  /** What files are asked of; default the browser’s or Node’s own `fetch`. */
  readonly fetch?: FetchFile;
  readonly signal?: Signal;
}

/** An archive behind an address. */
export interface BundleArchive<T extends ItemInput = ItemInput> extends ArchiveSource<T> {
  readonly query: (query?: Query, options?: QueryOptions) => Promise<Answer<T>>;
  readonly get: (id: string, options?: QueryOptions) => Promise<T | undefined>;
  readonly manifest: Manifest;
  /** Names of topics, types and regions by language, as in `event-content.json`. */
  readonly labels: () => Promise<Labels>;
}

/**
 * Opens a published bundle: fetches its manifest, and of the rest only what a question needs.
 *
 * @param url the folder of the bundle, or its `archive.json`
 * @throws {BundleError} where there is no bundle, or one of a later version; its `fault` says what to do
 * @example
 * const archive = await openArchive("https://archive.example.org/");
 * (await archive.query({ text: "water", year: 2003 })).items
 */
export async function openArchive<T extends ItemInput = ItemInput>(
  url: string,
  options: OpenOptions = {},
): Promise<BundleArchive<T>> {
  const fetchOne: FetchFile = options.fetch ?? ((file, init) => fetch(file, init));
  const base = url.replace(/(?:\/archive\.json)?\/?(?:[?#].*)?$/, "/");
  let open = await opened(base, fetchOne, options, "default");

  /** Asks; and once more of the manifest as it is now, where a file is gone that an older one named. */
  const ask = async <A>(
    signal: Signal | undefined,
    how: (open: Opened, index: BundleIndex) => Promise<A>,
  ): Promise<A> => {
    const before = open;
    try {
      return await how(before, bundleIndex(before.bundle.manifest, before.files, signal));
    } catch (error) {
      if (!isBundleError(error) || error.fault.code !== "missing-file") throw error;
      if (open === before) open = await opened(base, fetchOne, options, "no-cache");
      return how(open, bundleIndex(open.bundle.manifest, open.files, signal));
    }
  };

  return {
    get manifest() {
      return open.bundle.manifest;
    },
    query: async (asked = {}, { signal } = {}) => {
      const checked = checkQuery(asked);
      if (checked.faults.length > 0) return emptyAnswer<T>(checked.faults);
      try {
        return (await ask(signal, async ({ bundle }, index) => {
          const answer = await answerFromBundle(checked.query, bundle, index);
          const gone = answer.faults.find(({ code }) => code === "missing-file");
          if (gone && open.bundle === bundle)
            throw bundleError("missing-file", gone.message, gone.file ?? "", gone.received);
          return answer;
        })) as Answer<T>;
      } catch (error) {
        if (!isBundleError(error) || error.fault.code === "aborted") throw error;
        const unknown = { value: 0, relation: "gte" } as const;
        return { ...emptyAnswer<T>([error.fault], checked.query.page), total: unknown };
      }
    },
    labels: () => ask(undefined, (_, index) => index.labels()),
    get: (id, { signal } = {}) =>
      ask(signal, async (_, index) => {
        const number = await index.numberOf(id);
        if (number === undefined) return undefined;
        const [read] = await index.wholes([number]);
        if (!read || "error" in read) throw read?.error;
        return read.item as T;
      }),
  };
}

interface Opened {
  readonly bundle: OpenBundle;
  readonly files: ReturnType<typeof bundleFiles>;
}

async function opened(
  base: string,
  fetchOne: FetchFile,
  options: OpenOptions,
  cache: "no-cache" | "default",
): Promise<Opened> {
  const url = base + MANIFEST;
  const manifest = readManifest(await fetchFile(url, fetchOne, options, options.signal, cache), url);
  const stemmers = await loadStemmers(manifest.languages);
  const frequent = Uint8Array.from(atob(manifest.frequent), (character) => character.charCodeAt(0));
  return { bundle: { manifest, frequent, stemmers }, files: bundleFiles(base, fetchOne, options) };
}

function readManifest(bytes: Uint8Array, url: string): Manifest {
  const text = new TextDecoder().decode(bytes);
  let manifest: Partial<Manifest> | null = null;
  try {
    manifest = JSON.parse(text) as Partial<Manifest> | null;
  } catch {
    const isOne = text.includes(`"${BUNDLE_FORMAT}"`);
    throw isOne
      ? bundleError(
          "damaged-file",
          `The manifest of the archive is damaged: ${url}`,
          url,
          `${bytes.length} bytes`,
        )
      : bundleError("not-a-bundle", `There is no archive at ${url}`, url, JSON.stringify(text.slice(0, 40)));
  }
  if (manifest?.format !== BUNDLE_FORMAT || typeof manifest.version !== "number") {
    throw bundleError(
      "not-a-bundle",
      `There is no archive at ${url}`,
      url,
      JSON.stringify(text.slice(0, 40)),
    );
  }
  if (manifest.version > BUNDLE_VERSION) {
    throw bundleError(
      "newer-bundle",
      `The archive at ${url} is of version ${manifest.version}.`,
      url,
      `version ${manifest.version}`,
    );
  }
  return manifest as Manifest;
}
