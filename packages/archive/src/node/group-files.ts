import type { ItemInput } from "@event-content/schema";
import { contentHash } from "../bundle/content-hash.ts";
import type { Manifest } from "../bundle/manifest.ts";
import { paths } from "../bundle/paths.ts";
import { sealed } from "../bundle/sealed.ts";
import { inLanguage } from "../in-language.ts";
import { itemFacets } from "../item-facets.ts";
import { itemRow } from "../item-row.ts";
import { baseOf } from "../stems/stemmers.ts";
import type { BundleFolder } from "./bundle-folder.ts";
import type { Gathering } from "./gather-items.ts";

export type GroupSizes = Pick<Manifest["groups"], "size" | "rows" | "wholes" | "byLanguage">;

/** At most so many folders of items are named in the manifest. */
const FOLDERS = 512;

/** Rows of one language a file: twenty of them are six files at most, which a browser asks one host for at once. */
const ROWS_OF_A_LANGUAGE = 4;

/** What may stand in the name of a file: the base of a language tag, whatever items give for one. */
const BASE = /^[a-z]{2,8}$/;

/**
 * Items a folder, a power of two; rows and whole items a file: few, for results lie far apart, and the fewer the more languages
 * a row is written in.
 */
export function groupSizes({ dated, undated, languages, isTranslated }: Gathering): GroupSizes {
  const items = dated.length + undated.length;
  let size = 64;
  while (items / size > FOLDERS) size *= 2;
  const several = languages.length;
  const bases = [...new Set(languages.map(baseOf))].filter((each) => BASE.test(each)).sort();
  return {
    size,
    rows: several > 3 ? 1 : several > 1 ? 2 : 4,
    wholes: items > 300_000 ? 8 : 4,
    ...(isTranslated && bases.length > 1 && { byLanguage: { languages: bases, rows: ROWS_OF_A_LANGUAGE } }),
  };
}

/** Writes a folder of items, given as JSON; its name is the hash of all that is in it. */
export function writeGroup(texts: readonly string[], sizes: GroupSizes, folder: BundleFolder): string {
  const rows = texts.map((text) => itemRow(JSON.parse(text) as ItemInput));
  const { languages = [], rows: rowsOfOne = 1 } = sizes.byLanguage ?? {};
  const files = [
    ...filesOf(rows.map(jsonOf), sizes.rows, paths.rows),
    ...filesOf(texts, sizes.wholes, paths.wholes),
    ...languages.flatMap((lang) =>
      filesOf(
        rows.map((row) => rowIn(lang, row)),
        rowsOfOne,
        (name, index) => paths.rowsIn(lang, name, index),
      ),
    ),
  ];
  // Each file holds the hash of what is in it: theirs is that of all.
  const name = contentHash(Buffer.from(files.map(({ content }) => content.slice(0, 20)).join("")));
  for (const { index, path, content } of files) folder.keep(path(name, index), content);
  return name;
}

interface GroupFile {
  readonly index: number;
  readonly path: (name: string, index: number) => string;
  readonly content: string;
}

function filesOf(texts: readonly string[], size: number, path: GroupFile["path"]): GroupFile[] {
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, index) => ({
    index,
    path,
    content: sealed(`[${texts.slice(index * size, (index + 1) * size).join(",")}]`),
  }));
}

const jsonOf = (value: unknown): string => JSON.stringify(value);

/** A row in one language, and what of it is counted in all. */
function rowIn(base: string, row: ItemInput): string {
  const { lang, organizers } = itemFacets(row);
  return jsonOf([inLanguage(row, base), lang, organizers]);
}
