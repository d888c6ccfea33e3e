import type { ItemInput } from "@event-content/schema";
import type { QueryOptions } from "../archive-source.ts";
import { foundItems } from "../memory/found-items.ts";
import type { ItemStore } from "../memory/item-store.ts";
import type { Answer } from "../query/answer.ts";
import { plainAnswer } from "../query/plain-answer.ts";
import type { Query } from "../query/query.ts";

/** The JSON of a question that has no text and is right at first sight. `readQuery` knows what else can be answered. */
const RIGHT =
  /^{(,?"((kind|type|topics|goals|countries|regions|organizers|lang)":\[?(,?("[^"\\]*"|\d))*]?|year":"?\d{4}"?|(from|to)":"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"|sort":"(newest|oldest)"|page":[1-9]\d*|pageSize":([1-9]\d{0,2}|1000)))*}$/;

/** The light answer; undefined where it takes more than this. */
export function lightItems<T extends ItemInput>(
  store: ItemStore<T>,
  asked: Query,
  facets: QueryOptions["facets"],
): Answer<T> | undefined {
  const text = JSON.stringify(asked);
  if (!RIGHT.test(text)) return undefined;
  const { page = 1, pageSize = 20, sort, year, to = "", from = to && "0", ...filters } = JSON.parse(text);
  const stretches = [{ from, to }];
  if (year) stretches.push({ from: `${year}`, to: `${year}` });
  const found = foundItems(store, { filters, stretches, sort });
  const answer = plainAnswer(
    found.slice((page - 1) * pageSize, page * pageSize),
    found.length,
    page,
    pageSize,
    facets?.(found, store),
  );
  return from <= `${to}~` && page <= answer.pages ? answer : undefined;
}
