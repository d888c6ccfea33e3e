import { type Answer, emptyAnswer } from "../query/answer.ts";
import { beyondTheLast } from "../query/beyond-the-last.ts";
import type { CheckedQuery } from "../query/checked-query.ts";
import { allFacets } from "./all-facets.ts";
import type { BundleItems } from "./bundle-items.ts";
import type { Manifest } from "./manifest.ts";
import { pageNumbers } from "./page-numbers.ts";
import { unreadable } from "./unreadable.ts";

/** A page of all items, of which no list need be read: what `answerFromBundle` answers where nothing is asked. */
export async function answerPlain(
  { page, pageSize, sort }: CheckedQuery,
  manifest: Manifest,
  items: BundleItems,
): Promise<Answer> {
  const value = manifest.items;
  const pages = Math.max(1, Math.ceil(value / pageSize));
  const behind = page > pages ? [beyondTheLast(page, pages)] : [];
  const [read, counts] = await Promise.all([
    items.rows(pageNumbers(manifest, page, pageSize, sort)),
    page > pages ? {} : items.counts(),
  ]);
  return {
    ...emptyAnswer([...behind, ...unreadable(read)], page),
    items: read.flatMap((each) => ("item" in each ? [each.item] : [])),
    total: { value, relation: "eq" },
    pages,
    facets: allFacets(counts),
  };
}
