import type { Fault } from "@event-content/schema";

/** A place in the file, both from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

type Told = Partial<Omit<Fault, "code" | "message">> & Pick<Fault, "code" | "message">;

/** A fault of a file of Markdown at its place. */
export function markdownFault(told: Told, { line, column }: Position): Fault {
  return { severity: "error", path: "", expected: "", received: "", hint: "", ...told, line, column };
}
