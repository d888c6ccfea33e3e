import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderMarkdownFiles } from "@event-content/renderer";
import { type ArchiveInput, type ItemInput, SCHEMA_VERSION } from "@event-content/schema";
import { isTakenId } from "../src/build/addresses.ts";
import { build } from "../src/commands/build.ts";
import { memoryIo } from "./memory-io.ts";
import { answersOf, contentOf, htmlOf } from "./recorded-version.ts";

/** Cases whose items have, together, every field of the content model. */
const IN_FILES = ["011-all-fields-event", "046-archived-page", "036-status-rescheduled"];
const IN_MARKDOWN = [
  "012-all-fields-news",
  "003-year-inferred-from-the-address",
  "052-rich-text-with-everything",
  "021-mixed-direction-arabic-page",
];
const IN_A_LIST = [
  "022-dates-of-every-form",
  "030-days-that-do-not-touch",
  "032-recurrence-across-a-clock-change",
];

interface Case {
  readonly items: readonly ItemInput[];
  readonly options: { readonly archive?: ArchiveInput };
}

/**
 * Writes content, the bundle of it, what it answers and how it is rendered, as the present version does, for the tests of all
 * later versions.
 *
 * @throws {Error} where there is a record of the version: what it wrote does not change any more
 */
export async function recordVersion(versions: string, cases: string): Promise<string> {
  const folder = join(versions, SCHEMA_VERSION);
  if (existsSync(folder))
    throw new Error(
      `${folder} is there already. A record is not written anew; raise SCHEMA_VERSION, and add its step to MIGRATIONS, first.`,
    );
  const read = (name: string): Case => JSON.parse(readFileSync(join(cases, name, "input.json"), "utf8"));
  const known = new Set<string>();
  const fresh = (names: readonly string[]): ItemInput[] =>
    names
      .flatMap((name) => read(name).items)
      .filter(({ id }) => !known.has(id) && !isTakenId(id) && known.add(id));
  const content = join(folder, "content");
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const json = (name: string, value: unknown): void => write(name, `${JSON.stringify(value, null, 2)}\n`);

  const { schemaVersion: _, ...archive } = read("011-all-fields-event").options.archive ?? {};
  json("content/event-content.json", { schemaVersion: SCHEMA_VERSION, ...archive });
  for (const item of fresh(IN_FILES)) json(`content/${item.id}.json`, item);
  for (const file of fresh(IN_MARKDOWN).flatMap((item) => renderMarkdownFiles(item)))
    write(`content/markdown/${file.name}`, file.text);
  json("content/list/items.json", fresh(IN_A_LIST));

  const io = memoryIo();
  const status = await build([content], { out: join(folder, "bundle"), emit: ["data"] }, io);
  if (status !== 0) throw new Error(io.written.stderr);
  json("answers.json", await answersOf(join(folder, "bundle")));
  for (const [id, html] of htmlOf(await contentOf(content))) write(`html/${id}.html`, html);
  return folder;
}
