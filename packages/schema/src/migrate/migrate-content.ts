import type { Fault } from "../faults/fault.ts";
import { compareVersions } from "./compare-versions.ts";
import type { Fields, Migration } from "./migration.ts";
import { newerThan, notFields, unknownVersion } from "./migration-faults.ts";
import { MIGRATIONS } from "./migrations.ts";

/** How content is brought to another version. */
export interface MigrateOptions {
  /** What the content is. Default: an item. */
  readonly of?: "item" | "archive";
  /** The version to bring it to. Default: the last of `migrations`. */
  readonly to?: string | undefined;
  /** The version of content that states none: what the archive's record states. */
  readonly inherited?: string | undefined;
  /** Whether content that states no version does so afterwards. Default: it does. */
  readonly state?: boolean;
  /** Default: those of this package. */
  readonly migrations?: readonly Migration[];
}

/** The content of the version asked for, or why there is no way to it. */
export type MigrateResult =
  | {
      readonly success: true;
      readonly data: Fields;
      /** Undefined where neither the content nor the record stated a version. */
      readonly from: string | undefined;
      /** The version it is of now: a later minor one stays. */
      readonly to: string;
      /** What was done, step by step; empty where nothing was. */
      readonly changes: readonly string[];
    }
  | { readonly success: false; readonly faults: readonly Fault[] };

/**
 * Content as authored, brought to a version of the content model step by step. It is not checked otherwise, and the input
 * stays as it is.
 *
 * @throws {RangeError} where no step leads to the version asked for
 * @example
 * migrateContent({ id: "a", kind: "news", lang: "en", title: "A" }).data.schemaVersion // "1.0"
 */
export function migrateContent(input: unknown, options: MigrateOptions = {}): MigrateResult {
  const { of = "item", migrations = MIGRATIONS, state = true } = options;
  const versions = migrations.map((each) => each.to);
  const to = options.to ?? versions.at(-1) ?? "";
  const last = versions.indexOf(to);
  if (last === -1) throw new RangeError(`There is no version ${to}; there are ${versions.join(", ")}.`);
  if (!isFields(input)) return refused(notFields(input));
  const own = input.schemaVersion;
  const from = own ?? options.inherited;
  if (from !== undefined && (typeof from !== "string" || !/^\d+\.\d+$/.test(from)))
    return refused(unknownVersion(from, versions));
  if (from !== undefined && compareVersions(from, to) > 0) {
    const readable = Number.parseInt(from, 10) === Number.parseInt(to, 10);
    return readable
      ? { success: true, data: input, from, to: from, changes: [] }
      : refused(newerThan(from, to));
  }
  if (from !== undefined && !versions.includes(from)) return refused(unknownVersion(from, versions));
  const steps = migrations.slice(from === undefined ? 0 : versions.indexOf(from) + 1, last + 1);
  const { data, changes } = taken(steps, of, input);
  if (own === to || (own === undefined && !state)) return { success: true, data, from, to, changes };
  const { schemaVersion: _, ...rest } = data;
  const stated = own === undefined ? { schemaVersion: to, ...rest } : { ...data, schemaVersion: to };
  return { success: true, data: stated, from, to, changes: [...changes, `states version ${to}`] };
}

function taken(
  steps: readonly Migration[],
  of: "item" | "archive",
  input: Fields,
): { data: Fields; changes: string[] } {
  const changes: string[] = [];
  let data: Fields = JSON.parse(JSON.stringify(input));
  for (const step of steps) {
    const before = JSON.stringify(data);
    data = step[of]?.(data) ?? data;
    if (JSON.stringify(data) !== before) changes.push(step.about);
  }
  return { data, changes };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(fault: Fault): MigrateResult {
  return { success: false, faults: [fault] };
}
