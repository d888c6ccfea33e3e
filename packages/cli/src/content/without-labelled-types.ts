import type { Archive, Fault } from "@event-content/schema";

/** Leaves out warnings about types that the archive's taxonomies label. */
export function withoutLabelledTypes(
  faults: readonly Fault[],
  archives: readonly (Archive | undefined)[],
): Fault[] {
  const labelled = new Set(archives.flatMap((archive) => Object.keys(archive?.taxonomies.types ?? {})));
  return faults.filter((fault) => fault.code !== "unlabelled-type" || !labelled.has(fault.received));
}
