import type { Fault } from "./fault.ts";

/** Thrown by `parse…` where `safeParse…` would return faults. Told apart by `code`, never by `instanceof`. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly code = "invalid-content";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map((fault) => `${fault.path || "/"}: ${fault.message}`).join("\n"));
    this.faults = faults;
  }
}
