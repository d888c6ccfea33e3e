import type { CheckedQuery, Stretch } from "./checked-query.ts";
import { FILTERS, type FilterName, type Query, type Sort } from "./query.ts";

/** A day, a month or a year. */
export const DAY: RegExp = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads a query that may come from an address. */
export function readQuery(query: Query): CheckedQuery {
  const { text: asked, ...fields }: Record<string, unknown> = Object(query);
  const filters: Partial<Record<FilterName, readonly string[]>> = {};
  const stretches: Stretch[] = [];
  const refused: string[] = [];
  const take = (name: string, right: RegExp, usual = ""): string => {
    const value = fields[name];
    delete fields[name];
    if (value === undefined) return usual;
    if (/string|number/.test(typeof value) && right.test(value as string)) return String(value);
    refused.push(name);
    return usual;
  };
  const text = typeof asked === "string" ? asked : "";
  if (text !== (asked ?? "")) refused.push("text");
  const sort = take("sort", /^(newest|oldest|relevance)$/, text.trim() ? "relevance" : "newest") as Sort;
  const page = Number(take("page", /^0*[1-9]\d*$/, "1"));
  const pageSize = Number(take("pageSize", /^0*([1-9]\d{0,2}|1000)$/, "20"));
  const year = take("year", /^\d{1,4}$/);
  const to = take("to", DAY);
  const from = take("from", DAY) || (to && "0");
  if (year) stretches.push({ from: year.padStart(4, "0"), to: year.padStart(4, "0") });
  if (from) stretches.push({ from, to });
  if (from > `${to}~`) refused.push("from");
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (!FILTERS.includes(name as FilterName)) refused.push(name);
    else if (value !== null)
      // An object may have a toString that is none.
      filters[name as FilterName] = [value]
        .flat()
        .map((each) => (typeof each === "object" ? "" : String(each)));
  }
  return { text, filters, stretches, sort, page, pageSize, refused };
}
