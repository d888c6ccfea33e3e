import type { Fault } from "@event-content/schema";

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
