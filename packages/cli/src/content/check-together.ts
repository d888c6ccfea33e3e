import type { Fault } from "@event-content/schema";
import type { ContentFile, Entry } from "./content-file.ts";
import { placedFault } from "./placed-fault.ts";

interface Named {
  readonly file: ContentFile;
  readonly entry: Entry;
  readonly id: string;
}

/** Faults that only show when files are seen together: ids given twice, references that lead nowhere. */
export function checkTogether(files: readonly ContentFile[]): Fault[] {
  const named = files.flatMap((file) =>
    file.entries.flatMap((entry): Named[] => {
      const id = field(entry.value, "id");
      return typeof id === "string" ? [{ file, entry, id }] : [];
    }),
  );
  const ids = new Set(named.map(({ id }) => id));
  return [...duplicates(named), ...files.flatMap((file) => unresolved(file, ids))];
}

function duplicates(named: readonly Named[]): Fault[] {
  const first = new Map<string, Named>();
  return named.flatMap((each) => {
    const earlier = first.get(each.id);
    if (!earlier) {
      first.set(each.id, each);
      return [];
    }
    const fault: Fault = {
      code: "duplicate-id",
      severity: "error",
      message: `The id "${each.id}" is given twice; the first is ${placeOf(earlier)}.`,
      path: "/id",
      expected: "an id of its own for each item",
      received: JSON.stringify(each.id),
      hint: `Rename one, for example to "${`${each.id}`.slice(0, 78)}-2".`,
    };
    return placed(fault, each.file, each.entry);
  });
}

function placeOf({ file, entry }: Named): string {
  const fault: Fault = {
    code: "",
    severity: "error",
    message: "",
    path: "/id",
    expected: "",
    received: "",
    hint: "",
  };
  const { line } = placed(fault, file, entry)[0] ?? {};
  return `in ${file.file}${line ? `, line ${line}` : ""}`;
}

function unresolved(file: ContentFile, ids: ReadonlySet<string>): Fault[] {
  return file.entries.flatMap((entry) =>
    references(entry.value)
      .filter(({ id }) => !ids.has(id))
      .flatMap(({ id, path }) =>
        placed(
          {
            code: "unresolved-reference",
            severity: "warning",
            message: `No item with the id "${id}" is among these files.`,
            path,
            expected: "the id of an item that was given too",
            received: JSON.stringify(id),
            hint: "Check the id, or give the file with that item as well.",
          },
          file,
          entry,
        ),
      ),
  );
}

function references(item: unknown): { id: string; path: string }[] {
  const related = list(field(item, "related")).map((each) => field(each, "id"));
  const about = list(field(item, "about"));
  return [
    ...related.map((id, index) => ({ id, path: `/related/${index}/id` })),
    ...about.map((id, index) => ({ id, path: `/about/${index}` })),
  ].filter((each): each is { id: string; path: string } => typeof each.id === "string");
}

function placed(fault: Fault, file: ContentFile, entry: Entry): Fault[] {
  const { placeOf } = file;
  return placeOf ? [placedFault(fault, entry.pointer, { file: file.file, placeOf })] : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
