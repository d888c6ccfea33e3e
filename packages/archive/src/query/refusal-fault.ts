import type { Fault } from "@event-content/schema";
import type { Refusal } from "./read-query.ts";

/** Why a field of a query cannot be answered, for a person. */
export function refusalFault(...[code, name, received, could = ""]: Refusal): Fault {
  const [what, expected, hint] = textsOf(code, could);
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

function textsOf(code: string, could: string): readonly [what: string, expected: string, hint?: string] {
  switch (code) {
    case "unknown-field":
      return ["is no field of a query", could, "Give one of these fields, or leave it out."];
    case "invalid-text":
      return ["is no text", "a text"];
    case "invalid-sort":
      return ["is no order", could];
    case "invalid-day":
      return ["is no day", "YYYY-MM-DD, YYYY-MM or YYYY"];
    case "empty-range":
      return [`is after "to", ${could}`, "a day on or before the last one", "Give the earlier day as from."];
    default:
      return ["cannot be answered", `a whole number from ${could}`];
  }
}
