import type { ItemInput } from "@event-content/schema";
import { mayBeTranslated } from "../may-be-translated.ts";
import type { Signal } from "../signal.ts";
import type { BundleFiles } from "./bundle-files.ts";
import { HASH_LENGTH } from "./content-hash.ts";
import type { Manifest } from "./manifest.ts";
import { UNDATED } from "./undated.ts";
import { unsealed } from "./unsealed.ts";

/** A row or an item; of a row in one language also what is counted in all: the row in all, or values of these fields. */
export interface Row {
  readonly item: ItemInput;
  readonly full?: ItemInput;
  readonly counted?: Readonly<Record<"lang" | "organizers", readonly (string | number)[]>>;
}

/** An item, or why it could not be read. */
export type Read = Row | { readonly error: unknown };

/**
 * Reads the row of an item, or the whole of it, by its number.
 *
 * @param lang the only language that texts of a row are wanted in
 */
export async function readItem(
  { groups }: Manifest,
  files: BundleFiles,
  kind: "rows" | "items",
  number: number,
  signal?: Signal,
  lang = "",
): Promise<Read> {
  const [names, place] = number < UNDATED ? [groups.dated, number] : [groups.undated, number - UNDATED];
  const inGroup = place % groups.size;
  const { byLanguage } = groups;
  const own = byLanguage?.languages.includes(lang) ? byLanguage.rows : 0;
  const size = own || groups[kind === "rows" ? kind : "wholes"];
  const at = ((place - inGroup) / groups.size) * HASH_LENGTH;
  const folder = `data/items/${names.slice(at, at + HASH_LENGTH)}/${kind}`;
  const path = `${folder}-${own ? `${lang}-` : ""}${Math.floor(inGroup / size)}.json`;
  try {
    // biome-ignore lint/suspicious/noExplicitAny: entries of the file, see docs/bundle.md.
    const entry = ((await files.file(path, unsealed, signal)) as any[])[inGroup % size];
    if (!entry) throw new RangeError("The file is shorter than it should be.");
    if (own) return { item: entry[0], counted: { lang: entry[1], organizers: entry[2] } };
    return lang && mayBeTranslated(JSON.stringify(entry))
      ? { item: (await import("../in-language.ts")).inLanguage(entry, lang), full: entry }
      : { item: entry };
  } catch (error) {
    return { error };
  }
}
