import type { Fault } from "@event-content/schema";

/** JSON or front matter that is something else. */
export function notAnItem(value: unknown): Fault {
  const { format } = Object(value) as { format?: unknown };
  const isBundle = format === "event-content-bundle";
  return {
    code: "not-an-item",
    severity: "warning",
    message: isBundle
      ? "This is a bundle that was built, no content. It stays as it is."
      : "This is no item: it says no kind. It stays as it is.",
    path: "",
    expected: "items of kind event or news",
    received: isBundle ? "the manifest of a bundle" : "something else",
    hint: isBundle
      ? "Migrate the content that it was built from, and build it again."
      : "Run event-content validate to see what it lacks, where it should be one.",
  };
}

/** A file whose own way of writing stands in the way. */
export function cannotWrite(file: string, changes: readonly string[]): Fault {
  return {
    code: "cannot-migrate",
    severity: "error",
    message: "The file cannot be changed without changing what it says.",
    path: "",
    expected: changes.join("; "),
    received: "a way of writing that stands in the way, such as an anchor and its alias",
    hint: "Write each value out instead of referring to it with *, and run again.",
    file,
    line: 1,
    column: 1,
  };
}
