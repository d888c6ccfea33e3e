import { type Answer, emptyAnswer } from "../query/answer.ts";
import { beyondTheLast } from "../query/beyond-the-last.ts";
import type { CheckedQuery } from "../query/checked-query.ts";
import { allFacets } from "./all-facets.ts";
import type { BundleItems } from "./bundle-items.ts";
import type { Manifest } from "./manifest.ts";
import { UNDATED } from "./undated.ts";
import { unreadable } from "./unreadable.ts";

/** A page of all items, of which no list need be read: what `answerFromBundle` answers where nothing is asked. */
export async function answerPlain(
  { page, pageSize, sort }: CheckedQuery,
  { items: value, dated }: Manifest,
  items: BundleItems,
): Promise<Answer> {
  const start = (page - 1) * pageSize;
  const pages = Math.max(1, Math.ceil(value / pageSize));
  const behind = page > pages ? [beyondTheLast(page, pages)] : [];
  const numbers: number[] = [];
  for (let place = start; place < Math.min(value, start + pageSize); place++) {
    if (place >= dated) numbers.push(UNDATED + place - dated);
    else numbers.push(sort === "oldest" ? place : dated - 1 - place);
  }
  const [read, counts] = await Promise.all([items.rows(numbers), page > pages ? {} : items.counts()]);
  return {
    ...emptyAnswer([...behind, ...unreadable(read)], page),
    items: read.flatMap((each) => ("item" in each ? [each.item] : [])),
    total: { value, relation: "eq" },
    pages,
    facets: allFacets(counts),
  };
}
