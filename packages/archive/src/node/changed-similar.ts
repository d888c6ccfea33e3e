import { nameAt, nameCount, type Spread } from "../bundle/manifest.ts";
import { paths } from "../bundle/paths.ts";
import { keysOfTerm } from "../bundle/similar-keys.ts";
import { spreadPlace } from "../bundle/spread-place.ts";
import { unsealed } from "../bundle/unsealed.ts";
import { canBeMeant } from "../query/can-be-meant.ts";
import { rankOf } from "../query/similar.ts";
import type { BundleFolder } from "./bundle-folder.ts";
import { entriesText, writeSpread } from "./spread-files.ts";

/** How many items had a term, and have it. */
export interface TermChange {
  readonly term: string;
  readonly was: number;
  readonly now: number;
}

type File = Map<string, [term: string, rank: number][]>;

/** Files terms that are new, takes out those that are gone, and ranks the others again. */
export function changedSimilar(changes: readonly TermChange[], before: Spread, folder: BundleFolder): Spread {
  const folders = nameCount(before.folders);
  const open = new Map<number, File[]>();
  for (const { term, was, now } of changes) {
    if (term < " " || !canBeMeant(term) || rankOf(was) === rankOf(now)) continue;
    for (const key of keysOfTerm(term)) {
      const [index, file] = spreadPlace(key, folders, before.files);
      const files = open.get(index) ?? readFiles(before, index, folder);
      open.set(index, files);
      changeKey(files[file] as File, key, term, now);
    }
  }
  const names = Array.from({ length: folders }, (_, index) => {
    const files = open.get(index);
    if (files) return writeSpread("similar", files.map(entriesText), folder);
    const name = nameAt(before.folders, index);
    if (!folder.keepFolder(`data/similar/${name}`))
      throw new RangeError("A folder of similar terms is gone.");
    return name;
  });
  return { folders: names.join(""), files: before.files };
}

function changeKey(file: File, key: string, term: string, items: number): void {
  const others = (file.get(key) ?? []).filter(([each]) => each !== term);
  const terms: [string, number][] = items === 0 ? others : [...others, [term, rankOf(items)]];
  if (terms.length === 0) file.delete(key);
  else
    file.set(
      key,
      terms.sort(([a], [b]) => (a < b ? -1 : 1)),
    );
}

function readFiles({ folders, files }: Spread, index: number, folder: BundleFolder): File[] {
  return Array.from({ length: files }, (_, file) => {
    const bytes = folder.read(paths.spread("similar", nameAt(folders, index), file));
    const terms = bytes && unsealed(bytes);
    if (!terms) throw new RangeError("A file of similar terms is gone.");
    return new Map(Object.entries(terms as Record<string, [string, number][]>));
  });
}
