import { relative, resolve } from "node:path";
import { decodePage } from "@event-content/importers";
import { type ItemInput, type Note, safeParseItem } from "@event-content/schema";
import { fetchPage } from "../io/fetch-page.ts";
import type { Io } from "../io/io.ts";
import { readBytes } from "../io/read-bytes.ts";
import type { IMPORTER_NAMES } from "./importer-names.ts";
import { importers } from "./importers.ts";
import type { ImportedPage, ItemNote, SourcePage } from "./source-page.ts";

export interface PageOptions {
  readonly from: (typeof IMPORTER_NAMES)[number];
  readonly lang?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
}

/** Reads one page into items. @throws CommandError where the page cannot be had. */
export async function importPage(page: SourcePage, options: PageOptions, io: Io): Promise<ImportedPage> {
  const fetched = page.isUrl
    ? await fetchPage(page.input, io)
    : { bytes: await readBytes(page.input, io), contentType: undefined };
  const { text, encoding } = decodePage(
    fetched.bytes,
    fetched.contentType === undefined ? {} : { contentType: fetched.contentType },
  );
  const { input } = page;
  if (text.trim() === "") return { input, encoding, items: [], notes: [emptyPage()] };
  const url = options.url ?? (page.isUrl ? input : undefined);
  const { items, notes } = importers[options.from](text, {
    ...(options.lang !== undefined && { lang: options.lang }),
    ...(options.published !== undefined && { published: options.published }),
    ...(url !== undefined && { url }),
    ...(!page.isUrl && input !== "-" && { file: sourceName(input, io) }),
  });
  return { input, encoding, items, notes: allNotes(items, notes) };
}

/** Relative, so that published items tell nothing of the machine they were imported on. */
function sourceName(path: string, io: Io): string {
  return relative(io.cwd, resolve(io.cwd, path)).replaceAll("\\", "/");
}

function allNotes(items: readonly ItemInput[], notes: readonly Note[]): ItemNote[] {
  const own = items.flatMap((item) => (item.source?.notes ?? []).map((note) => ({ ...note, item: item.id })));
  const seen = new Set(own.map(keyOf));
  const loose = notes.filter((note) => !seen.has(keyOf(note))).map((note) => ({ ...note, item: undefined }));
  const none = items.length === 0 && loose.length === 0 ? [emptyPage()] : [];
  return [...own, ...loose, ...none, ...items.flatMap(faultsOf)];
}

/** Two notes of one page that say the same are one. */
function keyOf({ code, path, message }: Note): string {
  return JSON.stringify([code, path, message]);
}

function faultsOf(item: ItemInput): ItemNote[] {
  const result = safeParseItem(item);
  if (result.success) return [];
  return result.faults.map(({ code, path, message }) => ({
    code,
    severity: "error",
    path,
    message,
    item: item.id,
  }));
}

function emptyPage(): ItemNote {
  return {
    code: "empty-page",
    severity: "error",
    path: "",
    message: "The page holds no text; there is nothing to import.",
    item: undefined,
  };
}
