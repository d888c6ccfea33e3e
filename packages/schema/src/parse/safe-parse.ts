import type * as z from "zod";
import type { Fault } from "../faults/fault.ts";
import { faultsFromZod } from "../faults/faults-from-zod.ts";
import { jsonPointer } from "../faults/json-pointer.ts";
import { ageOfVersion } from "./age-of-version.ts";
import { putBack, setAsideUnknownKeys } from "./unknown-keys.ts";
import { keptWarning, versionFault } from "./version-faults.ts";

/** How strictly content is read. */
export interface ParseOptions {
  /**
   * What an unknown field is. `fault` for authored content. `keep` leaves it where it is, untouched.
   * Default: `keep` for content whose `schemaVersion` is a newer minor one, else `fault`.
   */
  readonly unknownKeys?: "fault" | "keep";
  /** The version of content that has no `schemaVersion` of its own: what the archive's record states. Default: 1.0. */
  readonly schemaVersion?: string | undefined;
}

/** Warnings may stand beside a success; a failure lists every fault. */
export type ParseResult<Output> =
  | { readonly success: true; readonly data: Output; readonly warnings: readonly Fault[] }
  | { readonly success: false; readonly faults: readonly Fault[] };

/** One schema, one value, faults as data. */
export function safeParseWith<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  options: ParseOptions,
  warn: (data: z.output<Schema>) => readonly Fault[],
): ParseResult<z.output<Schema>> {
  const version =
    (input as { schemaVersion?: unknown } | null | undefined)?.schemaVersion ?? options.schemaVersion;
  const age = ageOfVersion(version);
  const unreadable = versionFault(age, String(version));
  if (unreadable) return { success: false, faults: [unreadable] };
  const result = schema.safeParse(input);
  if (result.success) return { success: true, data: result.data, warnings: warn(result.data) };
  const keep = options.unknownKeys ? options.unknownKeys === "keep" : age === "newer-minor";
  if (keep) {
    const aside = setAsideUnknownKeys(input, result.error.issues);
    const second = schema.safeParse(aside.input);
    if (second.success) {
      const warnings = [...warn(second.data)];
      putBack(second.data, aside.kept);
      if (age === "newer-minor") {
        const paths = aside.kept.map(({ path, key }) => jsonPointer([...path, key]));
        warnings.push(keptWarning(String(version), paths));
      }
      return { success: true, data: second.data, warnings };
    }
    return { success: false, faults: faultsFromZod(second.error.issues, schema, aside.input) };
  }
  return { success: false, faults: faultsFromZod(result.error.issues, schema, input) };
}
