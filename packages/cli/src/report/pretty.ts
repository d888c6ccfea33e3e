import type { Fault } from "@event-content/schema";
import { counted } from "./counted.ts";
import type { Paint } from "./paint-for.ts";
import { prettyFaults } from "./pretty-faults.ts";

/** Faults for a person, and a count at the end. */
export function pretty(faults: readonly Fault[], fileCount: number, paint: Paint): string {
  return `${prettyFaults(faults, paint)}${countLine(faults, fileCount)}\n`;
}

function countLine(faults: readonly Fault[], fileCount: number): string {
  const errors = faults.filter((fault) => fault.severity === "error").length;
  return `${counted(errors, "error")}, ${counted(faults.length - errors, "warning")} in ${counted(fileCount, "file")}`;
}
