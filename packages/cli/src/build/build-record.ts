import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EMIT_NAMES, type EmitName } from "./emit-names.ts";

const FILE = ".event-content-build.json";
const FORMAT = "event-content-build";

/** What a build leaves in its folder for the next: which files are its own. */
export interface BuildRecord {
  /** False from the beginning of a build to its end: a build that was killed leaves files that are in no list. */
  readonly complete: boolean;
  /** The moment of the first build. */
  readonly since: string;
  /** Files that stood in the folder before the first build. */
  readonly foreign: readonly string[];
  readonly files: Partial<Readonly<Record<EmitName, readonly string[]>>>;
}

/** The record of a folder; a first one that knows what stands there where there is none that can be read. */
export function readRecord(folder: string, now: string): BuildRecord {
  const path = join(folder, FILE);
  const known = existsSync(path) ? parsed(readFileSync(path, "utf8")) : undefined;
  return known ?? { complete: false, since: now, foreign: filesIn(folder), files: {} };
}

/** The kinds of files that earlier builds left. */
export function kindsOf({ files }: BuildRecord): EmitName[] {
  return EMIT_NAMES.filter((kind) => files[kind] !== undefined && files[kind].length > 0);
}

export function saveRecord(folder: string, record: BuildRecord): void {
  const whole = { format: FORMAT, version: 1, ...record };
  writeFileSync(join(folder, FILE), `${JSON.stringify(whole, undefined, 1)}\n`);
}

function parsed(text: string): BuildRecord | undefined {
  try {
    const value = JSON.parse(text) as BuildRecord & { format?: string };
    if (value.format !== FORMAT) return undefined;
    const files = Object.fromEntries(EMIT_NAMES.map((kind) => [kind, pathsOf(value.files[kind])]));
    const { complete, since } = value;
    return { complete: complete === true, since: String(since), foreign: pathsOf(value.foreign), files };
  } catch {
    return undefined;
  }
}

/** What a build removes stands in this list: no path in it may lead out of the folder, whoever wrote it. */
function pathsOf(value: readonly unknown[] | undefined): string[] {
  return (value ?? []).filter(
    (path): path is string =>
      typeof path === "string" && !/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(path),
  );
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !path.startsWith(".git/"))
    .sort();
}
