import type * as z from "zod";
import type { Fault } from "../faults/fault.ts";
import { faultsFromZod } from "../faults/faults-from-zod.ts";
import { ageOfVersion, SCHEMA_VERSION } from "./schema-version.ts";
import { putBack, setAsideUnknownKeys } from "./unknown-keys.ts";

/** How strictly content is read. */
export interface ParseOptions {
  /**
   * What an unknown field is. `fault` for authored content. `keep` leaves it where it is, untouched.
   * Default: `keep` for content whose `schemaVersion` is a newer minor one, else `fault`.
   */
  readonly unknownKeys?: "fault" | "keep";
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
  const age = ageOfVersion((input as { schemaVersion?: unknown } | null | undefined)?.schemaVersion);
  if (age === "newer-major") return { success: false, faults: [newerMajor(input)] };
  const result = schema.safeParse(input);
  if (result.success) return { success: true, data: result.data, warnings: warn(result.data) };
  const keep = options.unknownKeys ? options.unknownKeys === "keep" : age === "newer-minor";
  if (keep) {
    const aside = setAsideUnknownKeys(input, result.error.issues);
    const second = schema.safeParse(aside.input);
    if (second.success) {
      const warnings = warn(second.data);
      putBack(second.data, aside.kept);
      return { success: true, data: second.data, warnings };
    }
    return { success: false, faults: faultsFromZod(second.error.issues, schema, aside.input) };
  }
  return { success: false, faults: faultsFromZod(result.error.issues, schema, input) };
}

function newerMajor(input: unknown): Fault {
  const received = String((input as { schemaVersion: unknown }).schemaVersion);
  return {
    code: "newer-version",
    severity: "error",
    message: `This content is of version ${received}, which this release cannot read.`,
    path: "/schemaVersion",
    expected: `version ${SCHEMA_VERSION} or a minor version after it`,
    received,
    hint: "Update @event-content/schema.",
  };
}
