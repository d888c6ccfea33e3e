import { type Fault, type MigrateOptions, migrateContent } from "@event-content/schema";
import { hasError } from "../content/has-error.ts";
import { placedFault } from "../content/placed-fault.ts";
import type { EditableFile } from "./editable-file.ts";
import { cannotWrite, notAnItem } from "./file-faults.ts";

/** What becomes of one file. */
export interface FilePlan {
  readonly file: string;
  /** The version of its content afterwards. */
  readonly version: string;
  /** What is done to it, in words; empty where nothing is. */
  readonly changes: readonly string[];
  /** The file as it is afterwards; undefined where it stays as it is. */
  readonly text: string | undefined;
}

export interface MigratedFile {
  /** Undefined where there is no content, or no way to the version. */
  readonly plan: FilePlan | undefined;
  readonly faults: readonly Fault[];
}

export interface ValueOptions extends MigrateOptions {
  /** Part of an item: it need not say its kind. */
  readonly isPart?: boolean;
}

/** The items of a file, or its record, brought to a version. What is something else is told, and stays as it is. */
export function migrateValues(file: EditableFile, options: ValueOptions): MigratedFile {
  const faults: Fault[] = [...file.faults];
  const tell = (fault: Fault, index: number): void => {
    const { placeOf = () => ({ line: 1, column: 1 }) } = file;
    faults.push(placedFault(fault, file.pointers[index] ?? "", { file: file.file, placeOf }));
  };
  const changes = new Set<string>();
  let version: string | undefined;
  const values = file.values.map((value, index) => {
    if (!(options.of === "archive" || options.isPart || saysKind(value))) {
      tell(notAnItem(value), index);
      return value;
    }
    const result = migrateContent(value, options);
    if (!result.success) {
      for (const fault of result.faults) tell(fault, index);
      return value;
    }
    version ??= result.to;
    for (const change of result.changes) changes.add(change);
    return result.data;
  });
  if (version === undefined || hasError(faults)) return { plan: undefined, faults };
  const plan = { file: file.file, version, changes: [...changes] };
  if (changes.size === 0) return { plan: { ...plan, text: undefined }, faults };
  const text = file.withValues(values);
  return text === undefined
    ? { plan: undefined, faults: [...faults, cannotWrite(file.file, plan.changes)] }
    : { plan: { ...plan, text }, faults };
}

function saysKind(value: unknown): boolean {
  return typeof value === "object" && value !== null && "kind" in value;
}
