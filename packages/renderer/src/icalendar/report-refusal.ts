import type { EventInput, Fault } from "@event-content/schema";
import type { RenderState } from "../state/render-state.ts";
import type { Refusal } from "./slot.ts";

/** Reports that an event, or a part of it, cannot go into a calendar. */
export function reportRefusal(
  event: EventInput,
  refusal: Refusal,
  path: string,
  state: RenderState,
  severity: Fault["severity"] = "error",
): void {
  state.report({
    code: refusal.code,
    severity,
    message: `"${event.id}" cannot go into a calendar${severity === "warning" ? " in full" : ""}: ${refusal.why}.`,
    path,
    expected: refusal.expected ?? "a start with year, month and day",
    received: refusal.received,
    hint: refusal.hint,
  });
}
