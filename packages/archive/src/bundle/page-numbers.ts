import type { Sort } from "../query/query.ts";
import type { Manifest } from "./manifest.ts";
import { UNDATED } from "./undated.ts";

/** The numbers of the items on a page of all of them. */
export function pageNumbers(
  { items, dated }: Manifest,
  page: number,
  pageSize: number,
  sort: Sort | undefined,
): number[] {
  const numbers: number[] = [];
  for (let place = (page - 1) * pageSize; place < Math.min(items, page * pageSize); place++)
    numbers.push(place >= dated ? UNDATED + place - dated : sort === "oldest" ? place : dated - 1 - place);
  return numbers;
}
