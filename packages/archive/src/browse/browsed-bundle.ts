import type { ItemInput } from "@event-content/schema";
import type { BundleArchive, BundleSource, Opened } from "../bundle/bundle-source.ts";
import type { OpenBundle } from "../bundle/open-manifest.ts";
import type { OpenOptions } from "../bundle/open-options.ts";
import { pageNumbers } from "../bundle/page-numbers.ts";
import { readItem } from "../bundle/read-item.ts";
import { plainAnswer } from "../query/plain-answer.ts";

/** A bundle behind an address, asked by a page. */
export interface BrowsedBundle<T extends ItemInput = ItemInput> extends BundleArchive<T> {
  readonly kind: "bundle";
}

/** The JSON of a question for a page of all items. */
const PLAIN = /^{(,?"(sort":"(newest|oldest)"|page":[1-9]\d*|pageSize":([1-9]\d{0,2}|1000)))*}$/;

/** Answers light questions for pages of all items; what answers all others is loaded with the first of them. */
export function browsedBundle<T extends ItemInput>(
  address: string,
  options: OpenOptions,
  open: OpenBundle,
): BrowsedBundle<T> {
  const opened: Opened = { open };
  let whole: Promise<BundleSource<T>> | undefined;
  const load = (): Promise<BundleSource<T>> =>
    (whole ??= import("./whole-bundle.ts").then(({ wholeBundle }) =>
      wholeBundle<T>(address, options, opened),
    ));
  return {
    kind: "bundle",
    get manifest() {
      return opened.open.manifest;
    },
    query: async (asked = {}, given = {}) => {
      if (!given.light || given.facets || !PLAIN.test(JSON.stringify(asked)))
        return (await load()).query(asked, given);
      const { page = 1, pageSize = 20, sort } = asked;
      const { open } = opened;
      const { manifest, files } = open;
      const read = await Promise.all(
        pageNumbers(manifest, page, pageSize, sort).map((number) =>
          readItem(manifest, files, "rows", number, given.signal, given.displayLang),
        ),
      );
      const rows = read.flatMap((each) => ("item" in each ? [each.item as T] : []));
      const answer = plainAnswer(rows, manifest.items, page, pageSize);
      if (rows.length === read.length && page <= answer.pages) return answer;
      return (await load()).query(asked, given, { open, read });
    },
    get: async (id, given) => (await load()).get(id, given),
    labels: async () => (await load()).labels(),
    recurring: async () => (await load()).recurring(),
  };
}
