import type { ItemInput } from "@event-content/schema";
import { contentHash } from "../bundle/content-hash.ts";
import { paths } from "../bundle/paths.ts";
import { sealed } from "../bundle/sealed.ts";
import { itemRow } from "../item-row.ts";
import type { BundleFolder } from "./bundle-folder.ts";

export interface GroupSizes {
  readonly size: number;
  readonly rows: number;
  readonly wholes: number;
}

/** At most so many folders of items are named in the manifest. */
const FOLDERS = 512;

/**
 * Items a folder, a power of two; rows and whole items a file: few, for results lie far apart, and the fewer the more languages
 * a row is written in.
 */
export function groupSizes(items: number, languages: number): GroupSizes {
  let size = 64;
  while (items / size > FOLDERS) size *= 2;
  return { size, rows: languages > 3 ? 1 : languages > 1 ? 2 : 4, wholes: items > 300_000 ? 8 : 4 };
}

/** Writes a folder of items, given as JSON; its name is the hash of all that is in it. */
export function writeGroup(texts: readonly string[], sizes: GroupSizes, folder: BundleFolder): string {
  const rows = texts.map((text) => JSON.stringify(itemRow(JSON.parse(text) as ItemInput)));
  const files = [
    ...chunks(rows, sizes.rows).map((chunk, index) => ({
      index,
      path: paths.rows,
      content: sealed(`[${chunk.join(",")}]`),
    })),
    ...chunks(texts, sizes.wholes).map((chunk, index) => ({
      index,
      path: paths.wholes,
      content: sealed(`[${chunk.join(",")}]`),
    })),
  ];
  // Each file holds the hash of what is in it: theirs is that of all.
  const name = contentHash(Buffer.from(files.map(({ content }) => content.slice(0, 20)).join("")));
  for (const { index, path, content } of files) folder.keep(path(name, index), content);
  return name;
}

function chunks<T>(all: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
