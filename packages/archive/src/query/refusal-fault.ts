import type { Fault } from "@event-content/schema";
import { FILTERS, type Query } from "./query.ts";
import { DAY } from "./read-query.ts";

/** Why a field of a query cannot be answered, for a person. */
export function refusalFault(query: Query, name: string): Fault {
  const received = (query as Readonly<Record<string, unknown>>)[name];
  const [code, what, expected, hint] = textsOf(query, name, received);
  const shown = String(typeof received === "object" ? JSON.stringify(received) : received).slice(0, 80);
  return {
    code,
    severity: "error",
    message: `"${name}" ${what}${code === "unknown-field" ? "" : `: ${shown}`}.`,
    path: `/${name}`,
    expected,
    received: shown,
    hint: hint ?? `Give ${expected}, or leave it out.`,
  };
}

const OTHERS = ["text", "year", "from", "to", "sort", "page", "pageSize"];

function textsOf(
  { to }: Query,
  name: string,
  received: unknown,
): readonly [code: string, what: string, expected: string, hint?: string] {
  const code = `invalid-${name.toLowerCase()}`;
  const whole = (range: string): [string, string, string] => [
    code,
    "cannot be answered",
    `a whole number from ${range}`,
  ];
  switch (name) {
    case "text":
      return [code, "is no text", "a text"];
    case "sort":
      return [code, "is no order", "newest, oldest, relevance"];
    case "page":
      return whole("1");
    case "pageSize":
      return whole("1 to 1000");
    case "year":
      return whole("0 to 9999");
    case "from":
    case "to":
      if (typeof received === "object" || !DAY.test(String(received)))
        return ["invalid-day", "is no day", "YYYY-MM-DD, YYYY-MM or YYYY"];
      return [
        "empty-range",
        `is after "to", ${to}`,
        "a day on or before the last one",
        "Give the earlier day as from.",
      ];
    default:
      return [
        "unknown-field",
        "is no field of a query",
        [...FILTERS, ...OTHERS].join(", "),
        "Give one of these fields, or leave it out.",
      ];
  }
}
