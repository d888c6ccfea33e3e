import type { Fault } from "../../faults/fault.ts";

/** A warning about more than words. */
export function structureFault({
  source,
  hint,
  ...rest
}: Omit<Fault, "severity"> & { readonly source: string }): Fault {
  return { severity: "warning", ...rest, hint: `${hint} Source: ${source}.` };
}
