import type { ItemInput } from "@event-content/schema";
import type { ArchiveSource, QueryOptions } from "../archive-source.ts";
import { type Answer, emptyAnswer } from "../query/answer.ts";
import type { CheckedQuery } from "../query/checked-query.ts";
import type { Query } from "../query/query.ts";
import { type Refusal, readQuery } from "../query/read-query.ts";
import { refusedAnswer } from "../query/refused-answer.ts";
import type { Signal } from "../signal.ts";
import type { Labels } from "../text/item-texts.ts";
import { isBundleError } from "./bundle-fault.ts";
import { type BundleItems, bundleItems } from "./bundle-items.ts";
import type { Manifest } from "./manifest.ts";
import { missingFile } from "./missing-file.ts";
import { type OpenBundle, openBundle } from "./open-bundle.ts";
import type { OpenOptions } from "./open-options.ts";

/** An archive behind an address. */
export interface BundleArchive<T extends ItemInput = ItemInput> extends ArchiveSource<T> {
  readonly query: (query?: Query, options?: QueryOptions) => Promise<Answer<T>>;
  readonly get: (id: string, options?: QueryOptions) => Promise<T | undefined>;
  readonly manifest: Manifest;
  /** Names of topics, types and regions by language, as in `event-content.json`. */
  readonly labels: () => Promise<Labels>;
}

/** Answers a question that was found right. */
export type AnswerBundle = (
  query: CheckedQuery,
  bundle: OpenBundle,
  items: BundleItems,
  signal: Signal | undefined,
) => Promise<Answer>;

/** What is asked of an open bundle: once more of its manifest as it is now, where a file is gone that an older one named. */
export function bundleSource<T extends ItemInput>(
  url: string,
  options: OpenOptions,
  opened: OpenBundle,
  answer: AnswerBundle,
): BundleArchive<T> {
  let open = opened;

  const ask = async <A>(
    signal: Signal | undefined,
    how: (bundle: OpenBundle, items: BundleItems) => Promise<A>,
  ): Promise<A> => {
    const before = open;
    const once = (bundle: OpenBundle): Promise<A> =>
      how(bundle, bundleItems(bundle.manifest, bundle.files, signal));
    try {
      return await once(before);
    } catch (error) {
      if (!isBundleError(error) || error.fault.code !== "missing-file") throw error;
      if (open === before) open = await openBundle(url, options, "no-cache");
      return once(open);
    }
  };

  return {
    get manifest() {
      return open.manifest;
    },
    query: async (asked = {}, { signal } = {}) => {
      const refusals: Refusal[] = [];
      const query = readQuery(asked, (...refusal) => refusals.push(refusal));
      if (refusals.length > 0) return refusedAnswer(refusals);
      const first = open;
      try {
        return (await ask(signal, async (bundle, items) => {
          const given = await answer(query, bundle, items, signal);
          const gone = given.faults.find(({ code }) => code === "missing-file");
          if (gone && bundle === first) throw missingFile(gone.file ?? "", gone.received);
          return given;
        })) as Answer<T>;
      } catch (error) {
        if (!isBundleError(error) || error.fault.code === "aborted") throw error;
        const unknown = { value: 0, relation: "gte" } as const;
        return { ...emptyAnswer<T>([error.fault], query.page), total: unknown };
      }
    },
    labels: () => ask(undefined, (_, items) => items.labels()),
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
