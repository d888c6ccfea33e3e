import type { Fault } from "@event-content/schema";

export function hasError(faults: readonly Pick<Fault, "severity">[]): boolean {
  return faults.some((fault) => fault.severity === "error");
}
