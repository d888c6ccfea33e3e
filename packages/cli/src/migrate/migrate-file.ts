import { basename } from "node:path";
import type { Migration } from "@event-content/schema";
import { ARCHIVE_FILE } from "../content/archive-file.ts";
import type { GoverningRecord } from "../content/governing-record.ts";
import { markdownName } from "../content/markdown-name.ts";
import { translationsOf } from "../content/translations-of.ts";
import type { Io } from "../io/io.ts";
import { readBytes } from "../io/read-bytes.ts";
import { type MigratedFile, migrateValues, type ValueOptions } from "./migrate-values.ts";
import { openJson } from "./open-json.ts";
import { openMarkdown } from "./open-markdown.ts";

interface Context {
  readonly to: string;
  readonly migrations: readonly Migration[];
  /** The record of the archive that the file belongs to. */
  readonly record: GoverningRecord | undefined;
  /** Files that are brought to the version together. */
  readonly together: ReadonlySet<string>;
}

/** A file, and the translations of its item: these are of the version of their main file. */
export async function migrateFile(path: string, context: Context, io: Io): Promise<MigratedFile[]> {
  const { to, migrations, record } = context;
  const bytes = await readBytes(path, io);
  if (basename(path) === ARCHIVE_FILE)
    return [migrateValues(openJson(path, bytes), { of: "archive", to, migrations })];
  const options = inheriting(context);
  if (!markdownName(path)) return [migrateValues(openJson(path, bytes), options)];
  const main = openMarkdown(path, bytes);
  const [fields] = main.values as readonly { readonly schemaVersion?: string }[];
  const inherited = fields?.schemaVersion ?? record?.version;
  const all = [migrateValues(main, options)];
  for (const { file } of await translationsOf(path, io)) {
    const translation = openMarkdown(file, await readBytes(file, io));
    all.push(migrateValues(translation, { to, migrations, inherited, state: false, isPart: true }));
  }
  return all;
}

/** A record that is brought to the version with its files states it for them; else each of them has to say so. */
function inheriting({ record, together, to, migrations }: Context): ValueOptions {
  if (!record) return { to, migrations };
  const state = !together.has(record.path) && record.version !== to;
  return { to, migrations, inherited: record.version, state };
}
