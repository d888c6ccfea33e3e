export interface ConsumerResult {
  readonly name: string;
  /** The tool and its version, `vite 8.3.8`. */
  readonly tool: string;
  readonly seconds: number;
  /** What was wrong, where something was. */
  readonly error?: string;
}

const HEAD = ["consumer", "tool", "seconds", "ok"];

/** The results as a table for a terminal, a line each. */
export function resultTable(results: readonly ConsumerResult[]): string {
  const rows = results.map(({ name, tool, seconds, error }) => [
    name,
    tool,
    seconds.toFixed(1),
    error === undefined ? "ok" : "FAILED",
  ]);
  const widths = HEAD.map((head, index) =>
    Math.max(...[HEAD, ...rows].map((row) => row[index]?.length ?? head.length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd();
  return [HEAD, widths.map((width) => "-".repeat(width)), ...rows].map(line).join("\n");
}
