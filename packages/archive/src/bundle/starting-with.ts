import { BEGINNING, type Entry } from "./leaf.ts";

/** The terms from the file in which the first would stand to that of the last, file by file. */
export type Between = (first: string, last: string) => readonly (() => Promise<ReadonlyMap<string, Entry>>)[];

/** The lists of all terms that begin so: one entry filed for the beginning, or each of the terms. */
export async function startingWith(prefix: string, between: Between): Promise<readonly Entry[]> {
  const files = between(prefix, prefix + BEGINNING);
  // A beginning that many words share has an entry of its own, behind the last of them.
  if (files.length > 2) {
    const own = (await files.at(-1)?.())?.get(prefix + BEGINNING);
    if (own) return [own];
  }
  const read = await Promise.all(files.map((load) => load()));
  const own = read.at(-1)?.get(prefix + BEGINNING);
  if (own) return [own];
  return read.flatMap((terms) =>
    [...terms.values()].filter(({ term }) => term.startsWith(prefix) && !term.endsWith(BEGINNING)),
  );
}
