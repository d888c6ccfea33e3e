import type { Fault } from "@event-content/schema";

/** Faults in the order of their files and lines. */
export function inOrder(faults: readonly Fault[], files: readonly string[]): Fault[] {
  const rank = new Map(files.map((file, index) => [file, index]));
  return [...faults].sort(
    (a, b) =>
      (rank.get(a.file ?? "") ?? 0) - (rank.get(b.file ?? "") ?? 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
