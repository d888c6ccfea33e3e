import type { ItemInput } from "@event-content/schema";
import type { ArchiveSource, QueryOptions } from "../archive-source.ts";
import { type Answer, emptyAnswer } from "../query/answer.ts";
import type { CheckedQuery } from "../query/checked-query.ts";
import type { Query } from "../query/query.ts";
import { readQuery } from "../query/read-query.ts";
import type { Signal } from "../signal.ts";
import type { Labels } from "../text/item-texts.ts";
import { isBundleError } from "./bundle-fault.ts";
import { type BundleItems, bundleItems } from "./bundle-items.ts";
import type { Manifest } from "./manifest.ts";
import { missingFile } from "./missing-file.ts";
import { openBundle } from "./open-bundle.ts";
import type { OpenBundle } from "./open-manifest.ts";
import type { OpenOptions } from "./open-options.ts";
import type { Read } from "./read-item.ts";

/** An archive behind an address. */
export interface BundleArchive<T extends ItemInput = ItemInput> extends ArchiveSource<T> {
  readonly query: (query?: Query, options?: QueryOptions) => Promise<Answer<T>>;
  readonly get: (id: string, options?: QueryOptions) => Promise<T | undefined>;
  readonly manifest: Manifest;
  /** Names of topics, types and regions by language, as in `event-content.json`. */
  readonly labels: () => Promise<Labels>;
  /** Events that recur, as rows without their summaries: they may take place on any day after their first. None in bundles of before there was such a file. */
  readonly recurring: () => Promise<readonly T[]>;
}

/** Answers a question that was found right. */
export type AnswerBundle = (
  query: CheckedQuery,
  bundle: OpenBundle,
  items: BundleItems,
  signal: Signal | undefined,
) => Promise<Answer>;

/** A bundle that is opened anew where the files of an older manifest are gone. */
export interface Opened {
  open: OpenBundle;
}

/** Rows of a question that were read before. */
export interface ReadBefore {
  readonly open: OpenBundle;
  readonly read: readonly Read[];
}

export interface BundleSource<T extends ItemInput> extends BundleArchive<T> {
  readonly query: (query?: Query, options?: QueryOptions, before?: ReadBefore) => Promise<Answer<T>>;
}

/** What is asked of an open bundle: once more of its manifest as it is now, where a file is gone that an older one named. */
export function bundleSource<T extends ItemInput>(
  url: string,
  options: OpenOptions,
  opened: Opened,
  answer: AnswerBundle,
): BundleSource<T> {
  const ask = async <A>(
    signal: Signal | undefined,
    how: (bundle: OpenBundle, items: BundleItems) => Promise<A>,
    displayLang?: string,
  ): Promise<A> => {
    const before = opened.open;
    const once = (bundle: OpenBundle): Promise<A> =>
      how(bundle, bundleItems(bundle.manifest, bundle.files, signal, displayLang));
    try {
      return await once(before);
    } catch (error) {
      if (!isBundleError(error) || error.fault.code !== "missing-file") throw error;
      if (opened.open === before) opened.open = await openBundle(url, options, "no-cache");
      return once(opened.open);
    }
  };

  return {
    get manifest() {
      return opened.open.manifest;
    },
    query: async (asked = {}, { signal, displayLang } = {}, before) => {
      const query = readQuery(asked);
      if (query.refused.length > 0)
        return (await import("../query/refused-answer.ts")).refusedAnswer(asked, query.refused);
      const first = opened.open;
      try {
        const given = async (bundle: OpenBundle, items: BundleItems): Promise<Answer> => {
          const known = before?.open === bundle ? { ...items, rows: async () => before.read } : items;
          const found = await answer(query, bundle, known, signal);
          const gone = found.faults.find(({ code }) => code === "missing-file");
          if (gone && bundle === first) throw missingFile(gone.file ?? "", gone.received);
          return found;
        };
        return (await ask(signal, given, displayLang)) as Answer<T>;
      } catch (error) {
        if (!isBundleError(error) || error.fault.code === "aborted") throw error;
        const unknown = { value: 0, relation: "gte" } as const;
        return { ...emptyAnswer<T>([error.fault], query.page), total: unknown };
      }
    },
    labels: () => ask(undefined, (_, items) => items.labels()),
    recurring: () => ask(undefined, (_, items) => items.recurring()) as Promise<readonly T[]>,
    get: (id, { signal } = {}) =>
      ask(signal, async (_, items) => {
        const number = await items.numberOf(id);
        if (number === undefined) return undefined;
        const [read] = await items.wholes([number]);
        if (!read || "error" in read) throw read?.error;
        return read.item as T;
      }),
  };
}
