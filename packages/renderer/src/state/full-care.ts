import { withholdText } from "@event-content/schema/core";
import type { Care } from "./care.ts";

/** Care as every output takes it. */
export const fullCare: Care = {
  withhold: withholdText,
  unreadable: (name, value, cause, report) => {
    const id = (value as { id?: unknown } | null | undefined)?.id;
    const of = typeof id === "string" ? ` of "${id}"` : "";
    report({
      code: "unreadable-part",
      severity: "error",
      message: `Part "${name}"${of} is left out: ${(cause as Error | undefined)?.message ?? cause}.`,
      path: `/${name}`,
      expected: "valid content",
      received: typeof value,
      hint: "Run event-content validate.",
    });
  },
};
