import type { ParityReport } from "@event-content/schema/editorial";
import { printable } from "./printable.ts";

/** What each language has and lacks, for a person: a line a language, then a line an item that is not whole. */
export function parityTable({ totals, gaps }: ParityReport): string {
  if (totals.length === 0) return "There is no text to compare.\n";
  const head = ["language", "complete", "partial", "missing", "texts"];
  const rows = totals.map((total) => [
    total.lang,
    String(total.complete),
    String(total.partial),
    String(total.missing),
    `${total.percent}%`,
  ]);
  const widths = head.map((name, index) =>
    Math.max(name.length, ...rows.map((row) => (row[index] as string).length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[index] as number) : cell.padStart(widths[index] as number),
      )
      .join("  ");
  const lacking = gaps.map(
    ({ id, lang, state, paths }) =>
      `${lang}  ${id}  ${state === "missing" ? "nothing" : `without ${paths.map((path) => path.slice(1)).join(", ")}`}`,
  );
  const all = [line(head), ...rows.map(line), ...(lacking.length > 0 ? ["", ...lacking] : [])];
  return `${all.map((each) => printable(each)).join("\n")}\n`;
}
