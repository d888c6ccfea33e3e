import type { ItemInput } from "@event-content/schema";
import { oldestFirst } from "../item-order.ts";
import type { Sort } from "../query/query.ts";
import type { ItemStore } from "./item-store.ts";
import { type Fields, matches } from "./matches.ts";

/** What has the fields that a question asks for, by date. */
export function foundItems<T extends ItemInput>(
  { newest }: ItemStore<T>,
  query: Fields & { readonly sort?: Sort | undefined },
): T[] {
  const found = newest.filter((each) => matches(each.item, each, query));
  if (query.sort === "oldest") found.sort(oldestFirst);
  return found.map(({ item }) => item);
}
