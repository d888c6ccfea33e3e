import { type CheckedQuery, FILTERS } from "./checked-query.ts";
import type { Query, Sort } from "./query.ts";

/** Told of each field that cannot be answered, with what could be: a list, or a range. See `refusalFault`. */
export type Refuse = (...refusal: Refusal) => void;
export type Refusal = readonly [code: string, name: string, received: unknown, could?: string];
type Given = Readonly<Record<string, unknown>>;

const FIELDS: readonly string[] = /* @__PURE__ */ FILTERS.concat(
  "text,year,from,to,sort,page,pageSize".split(",") as [],
);
const SORTS: readonly string[] = ["newest", "oldest", "relevance"];
const LARGEST_PAGE = 1000;
const DAY = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads a query that may come from an address. Where a field was refused, nothing can be answered. */
export function readQuery(query: Query, refuse: Refuse): CheckedQuery {
  const given = (typeof query === "object" && query !== null ? query : {}) as Given;
  for (const name of Object.keys(given)) {
    if (!FIELDS.includes(name) && given[name] !== undefined)
      refuse("unknown-field", name, given[name], FIELDS.join(", "));
  }
  const asked = given.text ?? "";
  const text = typeof asked === "string" ? asked : "";
  if (text !== asked) refuse("invalid-text", "text", asked);
  const sort = given.sort ?? (text.trim() ? "relevance" : "newest");
  if (!SORTS.includes(sort as string)) refuse("invalid-sort", "sort", sort, SORTS.join(", "));
  return {
    text,
    filters: Object.fromEntries(
      FILTERS.map((name) => [name, valuesOf(given[name])]),
    ) as CheckedQuery["filters"],
    stretches: stretchesOf(given, refuse),
    sort: sort as Sort,
    page: whole(given, "page", 1, 1, Number.MAX_SAFE_INTEGER, refuse),
    pageSize: whole(given, "pageSize", 20, 1, LARGEST_PAGE, refuse),
  };
}

function valuesOf(given: unknown): readonly string[] | undefined {
  if (given === undefined || given === null) return undefined;
  // An object may have a toString that is none.
  const texts = [given].flat().map((each) => (typeof each === "object" ? "" : String(each)));
  return [...new Set(texts)];
}

function stretchesOf(given: Given, refuse: Refuse): CheckedQuery["stretches"] {
  const found: { from: string; to: string }[] = [];
  if (given.year !== undefined) {
    const year = String(whole(given, "year", 0, 0, 9999, refuse)).padStart(4, "0");
    found.push({ from: `${year}-01-01`, to: `${year}-12-31` });
  }
  if (given.from === undefined && given.to === undefined) return found;
  const from = day(given, "from", ["0000", "01", "01"], refuse);
  const to = day(given, "to", ["9999", "12", "31"], refuse);
  if (from > to) refuse("empty-range", "from", from, to);
  found.push({ from, to });
  return found;
}

/** A day; what it leaves open is as given. */
function day(given: Given, name: string, open: readonly string[], refuse: Refuse): string {
  const value = given[name];
  const parts = typeof value === "string" ? DAY.exec(value) : null;
  if (value !== undefined && !parts) refuse("invalid-day", name, value);
  return open.map((part, index) => parts?.[index + 1] ?? part).join("-");
}

function whole(
  given: Given,
  name: string,
  usual: number,
  least: number,
  most: number,
  refuse: Refuse,
): number {
  const value = given[name];
  if (value === undefined) return usual;
  const number = typeof value === "string" && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
  if (Number.isInteger(number) && (number as number) >= least && (number as number) <= most)
    return number as number;
  refuse(`invalid-${name.toLowerCase()}`, name, value, `${least} to ${most}`);
  return usual;
}
