import type { Fault } from "@event-content/schema";
import { FACETS, type FacetName, type Query, type Sort } from "./query.ts";

/** A query whose every field can be relied upon. */
export interface CheckedQuery {
  readonly text: string;
  readonly filters: Readonly<Record<FilterName, readonly string[] | undefined>>;
  /** Stretches of days that an item must touch, all of them; `YYYY-MM-DD`, both ends included. */
  readonly stretches: readonly { readonly from: string; readonly to: string }[];
  readonly sort: Sort;
  readonly page: number;
  readonly pageSize: number;
}

/** The fields that are asked for by value; the year is a stretch of days. */
export const FILTERS: readonly FilterName[] = FACETS.filter((name): name is FilterName => name !== "year");
export type FilterName = Exclude<FacetName, "year">;

const FIELDS = [...FILTERS, "text", "year", "from", "to", "sort", "page", "pageSize"];
const SORTS = ["newest", "oldest", "relevance"];
const LARGEST_PAGE = 1000;
const DAY = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads a query that may come from an address: faults of severity error mean that nothing can be answered. */
export function checkQuery(query: Query): {
  readonly query: CheckedQuery;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const given = (typeof query === "object" && query !== null ? query : {}) as Readonly<
    Record<string, unknown>
  >;
  for (const name of Object.keys(given)) {
    if (!FIELDS.includes(name) && given[name] !== undefined) {
      faults.push(fault(name, "unknown-field", "is no field of a query", FIELDS.join(", "), given[name]));
    }
  }
  const text = given.text ?? "";
  if (typeof text !== "string") faults.push(fault("text", "invalid-text", "is no text", "a text", text));
  const sort = given.sort ?? (typeof text === "string" && text.trim() !== "" ? "relevance" : "newest");
  if (!SORTS.includes(sort as string)) {
    faults.push(fault("sort", "invalid-sort", "is no order", SORTS.join(", "), sort));
  }
  const checked: CheckedQuery = {
    text: typeof text === "string" ? text : "",
    filters: Object.fromEntries(
      FILTERS.map((name) => [name, valuesOf(given[name])]),
    ) as CheckedQuery["filters"],
    stretches: stretchesOf(given, faults),
    sort: sort as Sort,
    page: whole(given, "page", 1, 1, Number.MAX_SAFE_INTEGER, faults),
    pageSize: whole(given, "pageSize", 20, 1, LARGEST_PAGE, faults),
  };
  return { query: checked, faults };
}

function valuesOf(given: unknown): readonly string[] | undefined {
  if (given === undefined || given === null) return undefined;
  return [...new Set((Array.isArray(given) ? given : [given]).map(String))];
}

function stretchesOf(given: Readonly<Record<string, unknown>>, faults: Fault[]): CheckedQuery["stretches"] {
  const found: { from: string; to: string }[] = [];
  if (given.year !== undefined) {
    const year = whole(given, "year", 0, 0, 9999, faults);
    const digits = String(year).padStart(4, "0");
    found.push({ from: `${digits}-01-01`, to: `${digits}-12-31` });
  }
  if (given.from === undefined && given.to === undefined) return found;
  const from = day(given, "from", "0000-01-01", faults);
  const to = day(given, "to", "9999-12-31", faults);
  if (from > to) {
    faults.push(
      fault(
        "from",
        "empty-range",
        `is after "to", ${to}`,
        "a day on or before the last one",
        from,
        "Give the earlier day as from.",
      ),
    );
  }
  found.push({ from, to });
  return found;
}

function day(
  given: Readonly<Record<string, unknown>>,
  name: "from" | "to",
  open: string,
  faults: Fault[],
): string {
  const value = given[name];
  if (value === undefined) return open;
  const parts = typeof value === "string" ? DAY.exec(value) : null;
  if (!parts) {
    faults.push(fault(name, "invalid-day", "is no day", "YYYY-MM-DD, YYYY-MM or YYYY", value));
    return open;
  }
  const [, year, month, date] = parts;
  return name === "from"
    ? `${year}-${month ?? "01"}-${date ?? "01"}`
    : `${year}-${month ?? "12"}-${date ?? "31"}`;
}

function whole(
  given: Readonly<Record<string, unknown>>,
  name: string,
  usual: number,
  least: number,
  most: number,
  faults: Fault[],
): number {
  const value = given[name];
  if (value === undefined) return usual;
  const number = typeof value === "string" && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
  if (typeof number === "number" && Number.isInteger(number) && number >= least && number <= most)
    return number;
  faults.push(
    fault(
      name,
      `invalid-${name.toLowerCase()}`,
      "cannot be answered",
      `a whole number from ${least} to ${most}`,
      value,
    ),
  );
  return usual;
}

function fault(
  name: string,
  code: string,
  what: string,
  expected: string,
  received: unknown,
  hint?: string,
): Fault {
  const shown = String(typeof received === "object" ? JSON.stringify(received) : received).slice(0, 80);
  return {
    code,
    severity: "error",
    message: `"${name}" ${what}${code === "unknown-field" ? "" : `: ${shown}`}.`,
    path: `/${name}`,
    expected,
    received: shown,
    hint: hint ?? `Give ${code === "unknown-field" ? "one of these fields" : expected}, or leave it out.`,
  };
}

/** The page asked for lies behind the last one. */
export function beyondTheLast(page: number, pages: number): Fault {
  return {
    code: "page-out-of-range",
    severity: "warning",
    message: `There is no page ${page}.`,
    path: "/page",
    expected: `1 to ${pages}`,
    received: String(page),
    hint: `The last page is ${pages}.`,
  };
}
